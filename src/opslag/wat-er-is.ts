import type { Schakel } from '../keten/schakel'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank, RegelRij } from './databank'
import { leesKop } from './kop-rij'
import { isOmgezet } from './omgezet'
import { casussleutel, type OpenKluis } from './open-kluis'
import type { Casussoort, WatErIs } from './opslag'
import { typenVan } from './recordtypen'
import { SchakelSchema } from './schakel-vorm'
import { pakUit } from './verpakking'

/** Every entry that decrypts, whatever happened to the head: a head that is lost takes nothing else with it. */
export async function watErIs(databank: Databank, open: OpenKluis, casus: string): Promise<Uitkomst<WatErIs>> {
  const omgezet = await isOmgezet(databank, open)
  if (omgezet) return omgezet
  const [rij, rijen] = [await databank.koppen.get(casus), await databank.regelsVan(casus).toArray()]
  if (!rij && rijen.length === 0) return mislukt(fout('casus-onbekend', { casus }))
  const sleutel = await casussleutel(databank, open, casus)
  const kop = rij ? await leesKop(databank, open, rij) : undefined
  const soort = kop && 'goed' in kop ? kop.goed.soort : await soortVan(sleutel, rijen)
  return {
    goed: { soort, kop: kop && 'goed' in kop ? kop.goed.kop : null, schakels: await inhoud(sleutel, rijen, soort) },
  }
}

function inhoud(sleutel: CryptoKey | null, rijen: readonly RegelRij[], soort: Casussoort) {
  const { regel } = typenVan(soort)
  return Promise.all(
    rijen.map(async (rij): Promise<{ nr: number; schakel: Schakel | null }> => {
      const { casus, nr } = rij
      return { nr, schakel: sleutel && (await pakUit(sleutel, { casus, nr, type: regel }, rij, SchakelSchema)) }
    }),
  )
}

/** Without its head a casus is what its entries decrypt as. */
async function soortVan(sleutel: CryptoKey | null, rijen: readonly RegelRij[]): Promise<Casussoort> {
  const alsOefening = await inhoud(sleutel, rijen, 'oefening')
  return alsOefening.some(({ schakel }) => schakel !== null) ? 'oefening' : 'casus'
}
