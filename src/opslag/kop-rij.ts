import * as v from 'valibot'
import { type Kop, kopVan, type Schakel } from '../keten/schakel'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank, KopRij } from './databank'
import { casussleutel, type OpenKluis } from './open-kluis'
import type { CasusInLijst, Casussoort, Projectie } from './opslag'
import { typenVan } from './recordtypen'
import { pakUit, verpak } from './verpakking'

/** The head of a casus, decrypted, with the key of the casus and what it was read from. */
export interface GelezenKop {
  readonly casus: string
  readonly soort: Casussoort
  readonly kop: Kop
  readonly projectie: Projectie
  readonly afgesplitstVan?: string
  readonly blad: number
  readonly merk: string
  readonly sleutel: CryptoKey
}

export type TeBewarenKop = Omit<GelezenKop, 'merk'>

const RijSchema = v.object({
  casus: v.string(),
  soort: v.picklist(['casus', 'oefening'] satisfies Casussoort[]),
  aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  blad: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  merk: v.string(),
})

/** Unknown fields are left alone: a later version may add to the projection. */
const ProjectieSchema = v.object({
  codenaam: v.string(),
  kader: v.string(),
  versie: v.string(),
  gewijzigd: v.string(),
  gesloten: v.boolean(),
  opgeborgen: v.nullable(v.string()),
  nogOpbergen: v.boolean(),
})
const InhoudSchema = v.object({
  digest: v.string(),
  projectie: ProjectieSchema,
  afgesplitstVan: v.exactOptional(v.string()),
})

/**
 * The head as it is stored. Its number of entries is bound by the encryption, so that nobody can write another one in
 * it; that a whole earlier head was put back shows from what else knows that number (`isTeruggedraaid`).
 */
export async function kopRij(deel: TeBewarenKop, merk: string): Promise<KopRij> {
  const { casus, soort, kop, projectie, afgesplitstVan, blad, sleutel } = deel
  const waar = { casus, nr: kop.aantal, type: typenVan(soort).kop }
  const inhoud = { digest: kop.digest, projectie, ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }) }
  return { casus, soort, aantal: kop.aantal, blad, merk, ...(await verpak(sleutel, waar, inhoud)) }
}

/** Decrypts the head of a casus: `kop-beschadigd` when that does not succeed, for whatever reason. */
export async function leesKop(databank: Databank, open: OpenKluis, ruw: KopRij): Promise<Uitkomst<GelezenKop>> {
  const beschadigd = mislukt(fout('kop-beschadigd', { casus: ruw.casus }))
  const rij = v.safeParse(RijSchema, ruw)
  if (!rij.success) return beschadigd
  const { casus, soort, aantal, blad, merk } = rij.output
  const sleutel = await casussleutel(databank, open, casus)
  if (!sleutel) return beschadigd
  const inhoud = await pakUit(sleutel, { casus, nr: aantal, type: typenVan(soort).kop }, ruw, InhoudSchema)
  if (!inhoud) return beschadigd
  const { digest, ...verder } = inhoud
  return { goed: { casus, soort, kop: { aantal, digest }, blad, merk, sleutel, ...verder } }
}

/** The end of the chain after these entries are added to it. */
export function kopNa(kop: Kop, schakels: readonly Schakel[]): Kop {
  const { aantal, digest } = kopVan(schakels)
  return { aantal: kop.aantal + aantal, digest }
}

/** What the list shows of a casus. */
export function lijstregel({ casus, soort, kop, projectie, afgesplitstVan }: TeBewarenKop): CasusInLijst {
  return { id: casus, soort, ...projectie, kop, ...(afgesplitstVan === undefined ? {} : { afgesplitstVan }) }
}
