import type { CasusInLijst, Wisgrond } from '../opslag/opslag'
import type { Bewaarstand } from './bewaarstand'

/** The grounds, in the order in which they are asked. */
export const GRONDEN = [
  'opgeborgen',
  'termijn-voorbij',
  'verzoek',
  'verzonnen',
  'vergissing',
] as const satisfies readonly Wisgrond[]

/** What is to be erased. Of a damaged casus only the id is known. */
export interface TeWissen {
  readonly id: string
  readonly casus: CasusInLijst | null
  readonly stand: Bewaarstand | null
}

/** What has to be said before anybody erases this. */
export type Waarschuwing = 'niet-opgeborgen' | 'termijn-loopt' | 'termijn-onbekend'

/** A casus for practice holds nothing of anybody, and warns of nothing. */
export function waarschuwingen({ casus, stand }: TeWissen): Waarschuwing[] {
  if (casus?.soort === 'oefening') return []
  const nietOpgeborgen = casus === null || casus.opgeborgen === null
  const loopt = stand?.soort === 'wet-verplicht' || stand?.soort === 'loopt'
  return [
    ...(nietOpgeborgen ? ['niet-opgeborgen' as const] : []),
    ...(loopt ? ['termijn-loopt' as const] : []),
    ...(stand?.soort === 'onbekend' ? ['termijn-onbekend' as const] : []),
  ]
}

/** Why this ground is not true of this casus: the tombstone keeps the ground, so it has to be. `null`: nothing against it. */
export function bezwaarTegenGrond({ casus, stand }: TeWissen, grond: Wisgrond): 'niet-vastgelegd' | 'loopt-nog' | null {
  if (grond === 'opgeborgen' && casus?.opgeborgen == null) return 'niet-vastgelegd'
  const loopt = stand?.soort === 'wet-verplicht' || stand?.soort === 'loopt'
  return grond === 'termijn-voorbij' && loopt ? 'loopt-nog' : null
}
