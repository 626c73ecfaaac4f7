import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank } from './databank'
import { type GelezenKop, leesKop } from './kop-rij'
import type { OpenKluis } from './open-kluis'
import { schakelsUit } from './regel-rijen'
import type { HeleCasus } from './reserve-poort'

/** The head of a casus. Entries without a head are damage; neither is `casus-onbekend`. */
export async function kopIn(databank: Databank, open: OpenKluis, casus: string): Promise<Uitkomst<GelezenKop>> {
  const rij = await databank.koppen.get(casus)
  const kop = rij ? await leesKop(databank, open, rij) : undefined
  if (kop && 'goed' in kop) return kop
  const weg = rij === undefined && (await databank.regelsVan(casus).count()) === 0
  if (weg) return mislukt(fout('casus-onbekend', { casus }))
  return (await isOmgezet(databank, open)) ?? kop ?? mislukt(fout('kop-beschadigd', { casus }))
}

/** Whether another tab renewed the vault key: what this tab cannot open is then not damaged. */
export async function isOmgezet(databank: Databank, { omloop }: OpenKluis) {
  const rij = await databank.kluis.get('kluis')
  return rij && rij.omloop !== omloop ? mislukt(fout('kluis-omgezet')) : undefined
}

/** The entries and the head as they were at one moment. */
export async function casusIn(databank: Databank, open: OpenKluis, casus: string): Promise<Uitkomst<HeleCasus>> {
  const [rij, rijen] = await databank.transaction('r', databank.koppen, databank.regels, () =>
    Promise.all([databank.koppen.get(casus), databank.regelsVan(casus).toArray()]),
  )
  const gelezen = rij ? await leesKop(databank, open, rij) : await kopIn(databank, open, casus)
  if (!('goed' in gelezen)) return (await isOmgezet(databank, open)) ?? gelezen
  const { soort, kop, projectie, afgesplitstVan } = gelezen.goed
  const schakels = await schakelsUit(gelezen.goed, rijen)
  return {
    goed: { casus, soort, schakels, kop, projectie, ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }) },
  }
}
