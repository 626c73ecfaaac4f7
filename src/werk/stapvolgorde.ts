import { type BijzonderheidNu, STAPPEN, type Stap } from '../../machines/index'
import { useWerk } from './werk'

/** The number of a step in the meldcode; it stays the same when a bijzonderheid changes the order. */
export function stapnummer(stap: Stap): number {
  return STAPPEN.indexOf(stap) + 1
}

export interface Stapvolgorde {
  /** "1, 2, 4, 3, 5" */
  readonly nummers: string
  /** The bijzonderheden that ask for it, each with its source. */
  readonly door: readonly (Pick<BijzonderheidNu, 'id'> & NonNullable<BijzonderheidNu['volgorde']>)[]
}

/** The order of the steps where it differs from the usual one, and why; `null` where it does not. */
export function useStapvolgorde(): Stapvolgorde | null {
  const { oordeel, stappen } = useWerk()
  const door = oordeel.bijzonderheden.flatMap(({ id, volgorde }) => (volgorde ? [{ id, ...volgorde }] : []))
  if (door.length === 0) return null
  return { nummers: nummersVan(stappen.map(({ stap }) => stap)), door }
}

/** The numbers of the steps in this order: "1, 2, 4, 3, 5". */
export function nummersVan(stappen: readonly Stap[]): string {
  return stappen.map(stapnummer).join(', ')
}
