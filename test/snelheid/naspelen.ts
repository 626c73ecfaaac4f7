import * as g from '../../machines/bewijs/werelden/gebeurtenissen'
import type { CasusGeopend, Gebeurtenis } from '../../machines/casus/gebeurtenissen/vocabulaire'
import { naspelen } from '../../machines/logboek/naspelen'
import type { Regel } from '../../machines/logboek/regel'
import type { Kader } from '../../machines/weging/kader.schema'
import { leegBlad } from '../machines/orakel/blad'
import { magVolgensOrakel } from '../machines/orakel/mag'
import { verder } from '../machines/orakel/verder'

const KEREN = 30

export interface Meting {
  readonly regels: number
  readonly naspelen: number
  readonly orakel: number
  /** How many times longer the chart takes than the hand-written reducer. */
  readonly verhouding: number
}

/** Replays a log of 200 lines, strict check included, and walks the same log with the oracle; milliseconds per replay. */
export function meet(kader: Kader): Meting {
  const regels = logboek(kader)
  const gebeurtenissen = regels.slice(1).map(({ gebeurtenis }) => gebeurtenis as Gebeurtenis)
  const gespeeld = naspelen(kader, regels)
  if (!('goed' in gespeeld)) throw new Error(JSON.stringify(gespeeld.geweigerd))
  const machine = duur(() => naspelen(kader, regels))
  const orakel = duur(() => {
    let blad = leegBlad(kader, 'kind', 'adviseert')
    for (const gebeurtenis of gebeurtenissen) if (magVolgensOrakel(blad, gebeurtenis)) blad = verder(blad, gebeurtenis)
  })
  return { regels: regels.length, naspelen: machine, orakel, verhouding: machine / orakel }
}

/** The best of some runs, so that a busy machine does not tell. */
function duur(loop: () => void): number {
  const tijden = Array.from({ length: KEREN }, () => {
    const begin = performance.now()
    loop()
    return performance.now() - begin
  })
  return Math.min(...tijden)
}

/** 200 lines as a real casus has them: mostly feiten and talks, and every few lines something is weighed again. */
function logboek(kader: Kader): Regel[] {
  const geopend: CasusGeopend = {
    type: 'casus geopend',
    op: '2026-01-01',
    kader: kader.kader,
    versie: kader.versie,
    codenaam: 'Wilg',
    client: 'kind',
    aandachtsfunctionaris: 'adviseert',
  }
  const vragen = kader.vragen.map(({ id }) => id)
  const gebeurtenissen: Gebeurtenis[] = [
    g.kind('k1'),
    g.huishoudenVolledig,
    ...vragen.map((vraag) => g.antwoord(vraag, 'ja')),
    g.raadpleging('collega'),
    g.raadpleging('veilig-thuis'),
    g.meldenBesloten('melden'),
    g.meldingGedaan,
  ]
  for (let nummer = 1; gebeurtenissen.length < 199; nummer++) {
    gebeurtenissen.push(g.feit(`f${nummer}`), g.gesprekGevoerd, g.wijziging('acuut', 'ja'), g.meldenBesloten('melden'))
  }
  return [geopend, ...eigenIds(gebeurtenissen.slice(0, 199))].map((gebeurtenis, plek) => ({
    nr: plek + 1,
    vastgelegd: '2026-01-05T12:00:00Z',
    gebeurtenis,
  }))
}

function eigenIds(gebeurtenissen: readonly Gebeurtenis[]): Gebeurtenis[] {
  return gebeurtenissen.map((gebeurtenis, plek) =>
    gebeurtenis.type === 'raadpleging gehouden' ? { ...gebeurtenis, id: `r${plek}` } : gebeurtenis,
  )
}
