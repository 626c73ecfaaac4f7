import type { Kop } from '../../keten/schakel'
import { type Fout, fout, type Uitkomst } from '../../keten/uitkomst'
import type { Projectie } from '../opslag'
import { type HeleCasus, isKopschade, type Reservepoort } from '../reserve-poort'
import type { Terugzetregel } from './reserve'
import type { Reservecasus } from './reserve.schema'
import { splitsId } from './splits-id'
import { vergelijk } from './vergelijken'

/** What is here, as far as a casus of a file meets it. */
export interface Hier {
  readonly casussen: Set<string>
  readonly gewist: ReadonlySet<string>
  /** Of the casussen of the file that may go on ours: what the list shows of them. Left out while it is only a plan. */
  readonly nagespeeld?: ReadonlyMap<string, Projectie> | undefined
}

/** What is to be done with one casus of a file: `na` is the end of ours that the rest comes after. */
export interface Voornemen {
  readonly lot: Terugzetregel['lot']
  readonly reden?: Fout
  readonly schrijf?: { readonly heel: HeleCasus; readonly na?: Kop }
}

/**
 * Decides by reading only. A casus whose chain is whole is new, the same, longer or shorter than ours; where both went on
 * it goes beside ours under an id of its own. Ours that is damaged counts as another end: nothing is written over it.
 * What nobody replayed counts as another end too: a chain that is whole says nothing about what its entries mean.
 */
export async function voornemen(
  poort: Reservepoort,
  hier: Hier,
  uit: Reservecasus,
  als: Pick<Reservecasus, 'id' | 'afgesplitstVan'> = uit,
): Promise<Uitkomst<Voornemen>> {
  const { id, afgesplitstVan } = als
  if (hier.gewist.has(id)) return { goed: { lot: 'gewist' } }
  if (!hier.casussen.has(id)) {
    const al = afgesplitstVan === undefined ? undefined : await staatErAl(poort, hier, afgesplitstVan, uit)
    const nieuw: Voornemen = { lot: id === uit.id ? 'nieuw' : 'afgesplitst', schrijf: { heel: heelUit(uit, als) } }
    return al ?? { goed: nieuw }
  }
  const eigen = await leesEigen(poort, id)
  if (!('goed' in eigen)) return eigen
  const { soort, schakels = [], kop } = eigen.goed ?? {}
  if (soort !== undefined && soort !== uit.soort)
    return { goed: { lot: 'beschadigd', reden: fout('reserve-andere-soort') } }
  const verhouding = eigen.goed ? vergelijk(schakels, uit.regels) : ({ soort: 'afgesplitst', gedeeld: 0 } as const)
  const projectie = hier.nagespeeld ? hier.nagespeeld.get(uit.id) : uit.projectie
  if (verhouding.soort === 'afgesplitst' || (verhouding.soort === 'aangevuld' && !projectie)) {
    const gedeeld = verhouding.soort === 'afgesplitst' ? verhouding.gedeeld : schakels.length
    const tak = await splitsId(id, uit.regels[gedeeld]?.digest ?? '')
    return voornemen(poort, hier, uit, { id: tak, afgesplitstVan: id })
  }
  if (verhouding.soort !== 'aangevuld' || !kop || !projectie) return { goed: { lot: verhouding.soort } }
  const heel = { ...heelUit(uit, als), projectie }
  return {
    goed: { lot: 'aangevuld', schrijf: { heel: { ...heel, schakels: heel.schakels.slice(schakels.length) }, na: kop } },
  }
}

/** One that was split off elsewhere may be the very one that stands here under the name of what it came from. */
async function staatErAl(
  poort: Reservepoort,
  { casussen }: Hier,
  van: string,
  uit: Reservecasus,
): Promise<Uitkomst<Voornemen> | undefined> {
  if (!casussen.has(van)) return undefined
  const eigen = await leesEigen(poort, van)
  if (!('goed' in eigen)) return eigen
  if (eigen.goed?.soort !== uit.soort) return undefined
  const { soort } = vergelijk(eigen.goed.schakels, uit.regels)
  return soort === 'gelijk' || soort === 'ouder' ? { goed: { lot: soort } } : undefined
}

/** Ours; `null` when its head is damaged, or it went meanwhile. */
async function leesEigen(poort: Reservepoort, casus: string): Promise<Uitkomst<HeleCasus | null>> {
  const heel = await poort.leesHeel(casus)
  if ('goed' in heel) return heel
  return isKopschade(heel.fout) || heel.fout.id === 'casus-onbekend' ? { goed: null } : heel
}

function heelUit(
  { soort, kop, projectie, regels }: Reservecasus,
  { id, afgesplitstVan }: Pick<Reservecasus, 'id' | 'afgesplitstVan'>,
): HeleCasus {
  const schakels = regels.map(({ tekst, digest }) => ({ tekst, digest }))
  return { casus: id, soort, schakels, kop, projectie, ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }) }
}
