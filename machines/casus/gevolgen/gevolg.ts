import type { Kader } from '../../weging/kader.schema'
import type { Gebeurtenisnaam, GebeurtenisVan } from '../gebeurtenissen/vocabulaire'
import type { Stand } from '../stand'

/** What each gebeurtenis of a group changes in the state; what is not named stays as it is. */
export type Gevolgen<Naam extends Gebeurtenisnaam> = {
  readonly [N in Naam]: (stand: Stand, gebeurtenis: GebeurtenisVan<N>, kader: Kader) => Partial<Stand>
}

/** Adds a value to a set kept as a sorted list, so that the same facts in another order are the same state. */
export function met(lijst: readonly string[], waarde: string): readonly string[] {
  return lijst.includes(waarde) ? lijst : [...lijst, waarde].toSorted()
}

export function zonder(lijst: readonly string[], waarde: string): readonly string[] {
  return lijst.filter((aanwezig) => aanwezig !== waarde)
}
