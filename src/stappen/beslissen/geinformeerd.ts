import { alle, type GebeurtenisVan, type Genummerd, type Regel } from '../../../machines/index'

export type Informeerregel = Genummerd<
  GebeurtenisVan<'betrokkene geinformeerd' | 'betrokkene niet geinformeerd' | 'informeren voorgenomen'>
>

/** What was recorded about informing, per person (an id of the list, or a name that was typed), oldest first. */
export function geinformeerden(regels: readonly Regel[]): ReadonlyMap<string, readonly Informeerregel[]> {
  const lijst: Informeerregel[] = [
    ...alle(regels, 'betrokkene geinformeerd'),
    ...alle(regels, 'betrokkene niet geinformeerd'),
    ...alle(regels, 'informeren voorgenomen'),
  ].toSorted((een, ander) => een.nr - ander.nr)
  const perPersoon = new Map<string, Informeerregel[]>()
  for (const regel of lijst) perPersoon.set(regel.persoon, [...(perPersoon.get(regel.persoon) ?? []), regel])
  return perPersoon
}
