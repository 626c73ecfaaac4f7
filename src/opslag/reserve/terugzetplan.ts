import { leesKeten } from '../../keten/controleer-keten'
import type { Fout, Uitkomst } from '../../keten/uitkomst'
import type { Reservepoort } from '../reserve-poort'
import type { Terugzetkeuze, Terugzetplan, Terugzetregel } from './reserve'
import type { Reservecasus, Reservedocument } from './reserve.schema'
import { type Hier, type Voornemen, voornemen } from './voornemen'

/** A file that was opened and checked, and waits for someone to say yes. */
export interface GelezenReserve {
  readonly document: Reservedocument
  /** Per casus whose chain is not whole: the first thing that is wrong with it. */
  readonly gebreken: ReadonlyMap<string, Fout>
}

/** Checks every chain of a file. */
export async function keur(document: Reservedocument): Promise<GelezenReserve> {
  const gebreken = new Map<string, Fout>()
  for (const { id, regels, kop } of document.casussen) {
    const [eerste] = (await leesKeten(regels, kop)).bevindingen
    if (eerste) gebreken.set(id, eerste)
  }
  return { document, gebreken }
}

/**
 * What is here now. Tombstones of the file count as well, when they are taken over, but not for what is still here.
 * Without a choice it is only a plan: then they count, and every addition is taken to be replayed.
 */
export async function watIsHier(
  poort: Reservepoort,
  { grafstenen }: Reservedocument,
  keuze?: Terugzetkeuze,
): Promise<Uitkomst<Hier>> {
  const [ids, stenen] = [await poort.casussen(), await poort.grafstenen()]
  if (!('goed' in ids)) return ids
  if (!('goed' in stenen)) return stenen
  const casussen = new Set(ids.goed)
  const elders = keuze?.grafstenen === false ? [] : grafstenen.filter(({ casus }) => !casussen.has(casus))
  const gewist = new Set([...stenen.goed, ...elders].map(({ casus }) => casus))
  return { goed: { casussen, gewist, nagespeeld: keuze?.nagespeeld } }
}

/** What would become of one casus, without writing anything. */
export function voornemenVoor(
  poort: Reservepoort,
  hier: Hier,
  { gebreken }: GelezenReserve,
  casus: Reservecasus,
): Promise<Uitkomst<Voornemen>> {
  const reden = gebreken.get(casus.id)
  return reden ? Promise.resolve({ goed: { lot: 'beschadigd', reden } }) : voornemen(poort, hier, casus)
}

export function regelVan(
  { id, soort, projectie: { codenaam, gewijzigd } }: Reservecasus,
  { lot, reden }: Pick<Terugzetregel, 'lot' | 'reden'>,
): Terugzetregel {
  return { casus: id, soort, codenaam, gewijzigd, lot, ...(reden ? { reden } : {}) }
}

/** The plan as it is told. */
export async function maakPlan(
  poort: Reservepoort,
  plan: string,
  gelezen: GelezenReserve,
): Promise<Uitkomst<Terugzetplan>> {
  const { document } = gelezen
  const hier = await watIsHier(poort, document)
  if (!('goed' in hier)) return hier
  const regels: Terugzetregel[] = []
  for (const casus of document.casussen) {
    const uitkomst = await voornemenVoor(poort, hier.goed, gelezen, casus)
    if (!('goed' in uitkomst)) return uitkomst
    regels.push(regelVan(casus, uitkomst.goed))
  }
  const [lijst, organisatie, stenen] = [
    await poort.lijst(),
    await poort.leesInstelling('organisatie'),
    await poort.grafstenen(),
  ]
  if (!('goed' in lijst)) return lijst
  if (!('goed' in organisatie)) return organisatie
  if (!('goed' in stenen)) return stenen
  const bekend = new Set([...hier.goed.casussen, ...stenen.goed.map(({ casus }) => casus)])
  const elders = new Set(document.grafstenen.map(({ casus }) => casus))
  return {
    goed: {
      plan,
      gemaakt: document.gemaakt,
      versie: document.app.versie,
      regels,
      eldersGewist: lijst.goed.casussen
        .filter(({ id }) => elders.has(id))
        .map(({ id, codenaam }) => ({ casus: id, codenaam })),
      organisatie: profielLot(document.organisatie, organisatie.goed),
      toegangsregels: document.toegangslog.length,
      grafstenen: document.grafstenen.filter(({ casus }) => !bekend.has(casus)).length,
    },
  }
}

function profielLot(uit: string | null, eigen: string | null): Terugzetplan['organisatie'] {
  if (uit === null) return 'geen'
  if (eigen === null) return 'terug'
  return uit === eigen ? 'gelijk' : 'blijft'
}
