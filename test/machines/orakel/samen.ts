import { leesbaar } from '../../../machines/bewijs/leesbaar'
import { logboekWeigert } from '../../../machines/bewijs/logboek-weigert'
import { begin, beweeg, type CasusSnapshot } from '../../../machines/casus/beweging'
import { blokkades } from '../../../machines/casus/blokkades/blokkades'
import { casusMachine } from '../../../machines/casus/casus.machine'
import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { hulpVan, meldenVan } from '../../../machines/casus/melden'
import type { Opening } from '../../../machines/casus/stand'
import type { Kader } from '../../../machines/weging/kader.schema'
import { loop } from '../../../machines/weging/loop'
import { type Blad, hulpVolgensOrakel, leegBlad, meldenVolgensOrakel, uitslagVan } from './blad'
import { magVolgensOrakel } from './mag'
import { verboden } from './verbod'
import { verder } from './verder'

/** What was tried, and what held something back after it. */
export interface Gezien {
  readonly naam: string
  readonly aanvaard: boolean
  readonly blokkades: readonly string[]
}

/** Walks a logboek through the statechart and the oracle side by side; throws where they part, with the way to it. */
export function loopSamen(
  kader: Kader,
  { client, aandachtsfunctionaris, organisatieregels = [] }: Opening,
  logboek: readonly Gebeurtenis[],
  zie: (gezien: Gezien) => void,
): void {
  const machine = casusMachine(kader)
  let snapshot = begin(machine, { client, aandachtsfunctionaris, organisatieregels })
  let blad = leegBlad(kader, client, aandachtsfunctionaris, organisatieregels)
  const gelopen: Gebeurtenis[] = []
  const gelijk = (orakel: string, statechart: string) => {
    if (orakel === statechart) return
    const weg = gelopen.map((een, nr) => `  ${nr + 1}. ${leesbaar(een)}`).join('\n')
    const [hier, daar] = [orakel.split(' | '), statechart.split(' | ')]
    const anders = [hier.filter((deel) => !daar.includes(deel)), daar.filter((deel) => !hier.includes(deel))]
    const vooraf = `${kader.kader} · ${client} · ${aandachtsfunctionaris} · organisatie ${organisatieregels.join('/')}`
    throw new Error(`${vooraf}\n${weg}\norakel:     ${anders[0]?.join(' | ')}\nstatechart: ${anders[1]?.join(' | ')}`)
  }
  for (const gebeurtenis of logboek) {
    if (logboekWeigert(snapshot.context, gebeurtenis)) continue
    gelopen.push(gebeurtenis)
    const mag = snapshot.can(gebeurtenis)
    gelijk(`mag ${magVolgensOrakel(blad, gebeurtenis)}`, `mag ${mag}`)
    if (!mag) gelopen.pop()
    if (mag) {
      snapshot = beweeg(machine, snapshot, gebeurtenis)
      blad = verder(blad, gebeurtenis)
    }
    const nu = volgensStatechart(kader, snapshot)
    if (mag) gelijk(volgensOrakel(blad), nu)
    const ids = [...nu.matchAll(/[a-z0-9-]+-ontbreekt/g)].map(([id]) => id)
    zie({ naam: gebeurtenis.type, aanvaard: mag, blokkades: ids })
    if (gebeurtenis.type === 'bijzonderheid vastgesteld')
      zie({ naam: gebeurtenis.bijzonderheid, aanvaard: mag, blokkades: [] })
  }
}

function volgensOrakel(blad: Blad): string {
  return zin(
    uitslagVan(blad).positie,
    meldenVolgensOrakel(blad),
    hulpVolgensOrakel(blad),
    verboden(blad).map(([id, acts]) => `${id}: ${acts.join(', ')}`),
  )
}

function volgensStatechart(kader: Kader, { context, value }: CasusSnapshot): string {
  const { positie } = loop(kader, context.antwoorden)
  const regio = (value as unknown as Record<string, string>)['weging']
  return zin(
    regio === positie ? positie : `${positie}, maar de regio staat op ${regio}`,
    meldenVan(kader, context),
    hulpVan(kader, context),
    blokkades(kader, context).map(({ id, houdtTegen }) => `${id}: ${houdtTegen.join(', ')}`),
  )
}

function zin(positie: string, melden: string, hulp: string, houdt: readonly string[]): string {
  return [`positie ${positie}`, `melden ${melden}`, `hulp ${hulp}`, ...houdt.toSorted()].join(' | ')
}
