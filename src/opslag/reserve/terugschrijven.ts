import type { Uitkomst } from '../../keten/uitkomst'
import type { Reservepoort } from '../reserve-poort'
import type { Terugzetkeuze, Terugzetregel } from './reserve'
import type { Reservecasus } from './reserve.schema'
import { type GelezenReserve, regelVan, voornemenVoor, watIsHier } from './terugzetplan'
import type { Hier } from './voornemen'

/** Someone else wrote between looking and writing: look again. */
const INTUSSEN = ['casus-bestaat-al', 'intussen-gewijzigd']
const KEER = 3

/**
 * Writes what a file holds: first its tombstones, if they are wanted, and its profile, then each casus in a transaction of its own. What
 * does not succeed with one casus keeps no other from coming back, and is told with it.
 */
export async function schrijfTerug(
  poort: Reservepoort,
  gelezen: GelezenReserve,
  keuze: Terugzetkeuze,
): Promise<Uitkomst<readonly Terugzetregel[]>> {
  const { document } = gelezen
  const vooraf = await schrijfRest(poort, gelezen, keuze)
  if (!('goed' in vooraf)) return vooraf
  const hier = await watIsHier(poort, document, keuze)
  if (!('goed' in hier)) return hier
  const regels: Terugzetregel[] = []
  for (const casus of document.casussen) {
    const lot = await schrijfCasus(poort, hier.goed, gelezen, casus)
    if (!('goed' in lot)) return lot
    regels.push(regelVan(casus, lot.goed))
  }
  return { goed: regels }
}

async function schrijfRest(
  poort: Reservepoort,
  { document: { grafstenen, organisatie } }: GelezenReserve,
  keuze: Terugzetkeuze,
): Promise<Uitkomst<null>> {
  const neem = keuze.grafstenen && grafstenen.length > 0
  const stenen = neem ? await poort.bewaarGrafstenen(grafstenen) : ({ goed: null } as const)
  if (!('goed' in stenen) || organisatie === null) return stenen
  const eigen = await poort.leesInstelling('organisatie')
  if (!('goed' in eigen)) return eigen
  return eigen.goed === null ? poort.bewaarInstelling('organisatie', organisatie) : { goed: null }
}

async function schrijfCasus(
  poort: Reservepoort,
  hier: Hier,
  gelezen: GelezenReserve,
  casus: Reservecasus,
): Promise<Uitkomst<Pick<Terugzetregel, 'lot' | 'reden'>>> {
  for (let keer = 1; ; keer++) {
    const plan = await voornemenVoor(poort, hier, gelezen, casus)
    if (!('goed' in plan)) return plan
    const { schrijf, ...lot } = plan.goed
    if (!schrijf) return { goed: lot }
    const geschreven = await poort.schrijfHeel(schrijf.heel, schrijf.na)
    hier.casussen.add(schrijf.heel.casus)
    if ('goed' in geschreven) return { goed: lot }
    const { fout } = geschreven
    if (fout.id === 'casus-gewist') return { goed: { lot: 'gewist' } }
    if (fout.id === 'kluis-dicht' || fout.id === 'kluis-omgezet') return geschreven
    if (keer < KEER && INTUSSEN.includes(fout.id)) continue
    if (fout.id !== 'casus-bestaat-al') hier.casussen.delete(schrijf.heel.casus)
    return { goed: { lot: 'mislukt', reden: fout } }
  }
}
