import type { Kop, Schakel } from '../keten/schakel'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank, RegelRij } from './databank'
import { kopNa, kopRij, leesKop, magErna } from './kop-rij'
import type { BewaardeCasus, Projectie } from './opslag'

/** A new casus: its head and its entries, together or not at all. */
export function maakIn(databank: Databank, casus: string, schakels: readonly Schakel[], projectie: Projectie) {
  return databank.transaction('rw', databank.regels, databank.koppen, async (): Promise<Uitkomst<Kop>> => {
    const kop = kopNa({ aantal: 0, digest: '' }, schakels)
    await databank.koppen.add(kopRij(casus, kop, projectie))
    await databank.regels.bulkAdd(rijenVan(casus, 0, schakels))
    return { goed: kop }
  })
}

/** Entries and the new head in one transaction, in which the head is first compared with what the caller saw. */
export function voegToeIn(
  databank: Databank,
  casus: string,
  verwacht: Kop,
  schakels: readonly Schakel[],
  projectie: Projectie,
) {
  return databank.transaction('rw', databank.regels, databank.koppen, async (): Promise<Uitkomst<Kop>> => {
    const gevonden = magErna(await kopIn(databank, casus), verwacht)
    if (!('goed' in gevonden) || schakels.length === 0) return gevonden
    const kop = kopNa(gevonden.goed, schakels)
    await databank.regels.bulkAdd(rijenVan(casus, gevonden.goed.aantal, schakels))
    await databank.koppen.put(kopRij(casus, kop, projectie))
    return { goed: kop }
  })
}

/** The entries and the head as they were at one moment. */
export function leesIn(databank: Databank, casus: string) {
  return databank.transaction('r', databank.regels, databank.koppen, async (): Promise<Uitkomst<BewaardeCasus>> => {
    const kop = await kopIn(databank, casus)
    if (!('goed' in kop)) return kop
    const rijen = await databank.regelsVan(casus).toArray()
    return { goed: { schakels: rijen.map(schakelVan), kop: kop.goed } }
  })
}

export function verwijderIn(databank: Databank, casus: string) {
  return databank.transaction('rw', databank.regels, databank.koppen, async (): Promise<Uitkomst<null>> => {
    const bekend = await databank.koppen.get(casus)
    const regels = await databank.regelsVan(casus).delete()
    if (!bekend && regels === 0) return mislukt(fout('casus-onbekend', { casus }))
    await databank.koppen.delete(casus)
    return { goed: null }
  })
}

async function kopIn(databank: Databank, casus: string): Promise<Uitkomst<Kop>> {
  const rij = await databank.koppen.get(casus)
  return leesKop(casus, rij, rij === undefined && (await databank.regelsVan(casus).count()) > 0)
}

function rijenVan(casus: string, na: number, schakels: readonly Schakel[]): RegelRij[] {
  return schakels.map(({ tekst, digest }, plaats) => ({ casus, nr: na + plaats + 1, tekst, digest }))
}

/** A row that lost its text stays an entry, so that the chain can say which one. */
function schakelVan({ tekst, digest }: RegelRij): Schakel {
  return { tekst: typeof tekst === 'string' ? tekst : '', digest: typeof digest === 'string' ? digest : '' }
}
