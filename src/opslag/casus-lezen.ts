import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank, RegelRij } from './databank'
import { type GelezenKop, leesKop } from './kop-rij'
import { isOmgezet } from './omgezet'
import type { OpenKluis } from './open-kluis'
import { schakelsUit } from './regel-rijen'
import type { HeleCasus } from './reserve-poort'
import { getuigenIn, isTeruggedraaid } from './teruggedraaid'

/**
 * The head of a casus. Entries without a head are damage, and so is a head that was put back to an earlier one
 * (`kop-teruggedraaid`); neither is `casus-onbekend`.
 */
export async function kopIn(databank: Databank, open: OpenKluis, casus: string): Promise<Uitkomst<GelezenKop>> {
  const gelezen = await opEenMoment(databank, open, casus, 1)
  return 'goed' in gelezen ? { goed: gelezen.goed.kop } : gelezen
}

/** The entries and the head as they were at one moment. */
export async function casusIn(databank: Databank, open: OpenKluis, casus: string): Promise<Uitkomst<HeleCasus>> {
  // Opening is logged, and a tab with an old vault key can no longer write that line.
  const omgezet = await isOmgezet(databank, open)
  if (omgezet) return omgezet
  const gelezen = await opEenMoment(databank, open, casus)
  if (!('goed' in gelezen)) return gelezen
  const { soort, kop, projectie, afgesplitstVan } = gelezen.goed.kop
  const schakels = await schakelsUit(gelezen.goed.kop, gelezen.goed.rijen)
  return {
    goed: { casus, soort, schakels, kop, projectie, ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }) },
  }
}

interface OpEenMoment {
  readonly kop: GelezenKop
  readonly rijen: readonly RegelRij[]
}

async function opEenMoment(
  databank: Databank,
  open: OpenKluis,
  casus: string,
  hoogstens = Number.POSITIVE_INFINITY,
): Promise<{ readonly goed: OpEenMoment } | Mislukt> {
  const { koppen, regels, bladen, instellingen } = databank
  const { rij, rijen, getuigen } = await databank.transaction('r', koppen, regels, bladen, instellingen, async () => {
    const rij = await koppen.get(casus)
    const rijen = await databank.regelsVan(casus).limit(hoogstens).toArray()
    return { rij, rijen, getuigen: await getuigenIn(databank, rij) }
  })
  if (!rij && rijen.length === 0) return mislukt(fout('casus-onbekend', { casus }))
  const kop = rij ? await leesKop(databank, open, rij) : mislukt(fout('kop-beschadigd', { casus }))
  if (!('goed' in kop)) return (await isOmgezet(databank, open)) ?? kop
  return (await isTeruggedraaid(databank, open, kop.goed, getuigen)) ?? { goed: { kop: kop.goed, rijen } }
}
