import type { Kader } from '../weging/kader.schema'
import { vraagVan } from '../weging/loop'
import { onbeoordeeld } from './melden'
import type { Stand } from './stand'

/**
 * Whether withdrawing this person takes a worry out of sight: safety was weighed and leaves them out, or was found in
 * danger or in doubt for them. Before anything was weighed it is only a correction of the list.
 */
export function isBuitenBeeld(kader: Kader, stand: Stand, persoon: string): boolean {
  const nietGewogen = onbeoordeeld(kader, stand).some((open) => open.persoon === persoon)
  const inGevaar = Object.entries(stand.perPersoon).some(
    ([vraag, antwoorden]) =>
      vraagVan(kader, vraag)?.['per-persoon'] && ['ja', 'twijfel'].includes(antwoorden[persoon] ?? ''),
  )
  return persoon in stand.afhankelijken && (nietGewogen || inGevaar)
}

/** Everybody for whom the weighing was closed is open again: there is a new danger, and nobody looked at them with it. */
export function weerOpen({ afhankelijken }: Pick<Stand, 'afhankelijken'>): Stand['afhankelijken'] {
  if (Object.values(afhankelijken).every((staat) => staat === 'open')) return afhankelijken
  return Object.fromEntries(Object.keys(afhankelijken).map((persoon) => [persoon, 'open']))
}
