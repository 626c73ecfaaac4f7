import * as v from 'valibot'
import { type Kop, kopVan, type Schakel } from '../keten/schakel'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { CasusInLijst, Casuslijst, Projectie } from './opslag'

/** The head of a casus as it is stored. Unknown fields are left alone: a later version may add to the projection. */
const KopRijSchema = v.object({
  casus: v.string(),
  aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  digest: v.string(),
  projectie: v.object({
    codenaam: v.string(),
    kader: v.string(),
    versie: v.string(),
    gewijzigd: v.string(),
    gesloten: v.boolean(),
  }),
})
export type KopRij = Readonly<v.InferOutput<typeof KopRijSchema>>

export function kopRij(casus: string, { aantal, digest }: Kop, projectie: Projectie): KopRij {
  return { casus, aantal, digest, projectie: { ...projectie } }
}

/** The end of the chain after these entries are added to it. */
export function kopNa(kop: Kop, schakels: readonly Schakel[]): Kop {
  const { aantal, digest } = kopVan(schakels)
  return { aantal: kop.aantal + aantal, digest }
}

/** The head of a casus, when it is there and can be read. */
export function leesKop(casus: string, ruw: unknown, heeftRegels: boolean): Uitkomst<Kop> {
  if (ruw === undefined && !heeftRegels) return mislukt(fout('casus-onbekend', { casus }))
  const rij = v.safeParse(KopRijSchema, ruw)
  if (!rij.success) return mislukt(fout('kop-beschadigd', { casus }))
  return { goed: { aantal: rij.output.aantal, digest: rij.output.digest } }
}

/** Whether the caller may write after `verwacht`: only when that is still the end. */
export function magErna(gevonden: Uitkomst<Kop>, verwacht: Kop): Uitkomst<Kop> {
  if (!('goed' in gevonden)) return gevonden
  const { aantal, digest } = gevonden.goed
  const zelfde = aantal === verwacht.aantal && digest === verwacht.digest
  return zelfde
    ? gevonden
    : mislukt(fout('intussen-gewijzigd', { verwacht: String(verwacht.aantal), aantal: String(aantal) }))
}

/** The list for the start screen; one damaged head does not hide the others. */
export function lijstVan(rijen: readonly { readonly casus: string }[]): Casuslijst {
  const casussen: CasusInLijst[] = []
  const beschadigd: string[] = []
  for (const ruw of rijen) {
    const rij = v.safeParse(KopRijSchema, ruw)
    if (!rij.success) beschadigd.push(ruw.casus)
    else {
      const { casus, aantal, digest, projectie } = rij.output
      casussen.push({ id: casus, ...projectie, kop: { aantal, digest } })
    }
  }
  return { casussen: casussen.toSorted((een, ander) => ander.gewijzigd.localeCompare(een.gewijzigd)), beschadigd }
}
