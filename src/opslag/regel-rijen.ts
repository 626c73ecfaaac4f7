import type { Schakel } from '../keten/schakel'
import type { RegelRij } from './databank'
import type { GelezenKop } from './kop-rij'
import { typenVan } from './recordtypen'
import { ONLEESBAAR, SchakelSchema } from './schakel-vorm'
import { pakUit, verpak } from './verpakking'

type Waarvan = Pick<GelezenKop, 'casus' | 'soort' | 'sleutel'>

/** Entries as they are stored, numbered on from `na`. */
export function regelRijen(
  { casus, soort, sleutel }: Waarvan,
  na: number,
  schakels: readonly Schakel[],
): Promise<RegelRij[]> {
  return Promise.all(
    schakels.map(async ({ tekst, digest }, plaats): Promise<RegelRij> => {
      const nr = na + plaats + 1
      return { casus, nr, ...(await verpak(sleutel, { casus, nr, type: typenVan(soort).regel }, { tekst, digest })) }
    }),
  )
}

/** The entries that these rows hold. One that is damaged or stands elsewhere than it was written stays, without text. */
export function schakelsUit({ casus, soort, sleutel }: Waarvan, rijen: readonly RegelRij[]): Promise<Schakel[]> {
  const { regel } = typenVan(soort)
  return Promise.all(
    rijen.map(
      async (rij) => (await pakUit(sleutel, { casus, nr: rij.nr, type: regel }, rij, SchakelSchema)) ?? ONLEESBAAR,
    ),
  )
}

/** Whether these are the very same entries: a write whose answer was lost is not made twice. */
export function zijnDezelfde(een: readonly Schakel[], ander: readonly Schakel[]): boolean {
  return (
    een.length === ander.length &&
    een.every(({ tekst, digest }, plaats) => tekst === ander[plaats]?.tekst && digest === ander[plaats].digest)
  )
}
