import type { Grondslag } from '../../weging/kader.schema'

/** What a blokkade can hold back: a decision, contact with family or suspect, or closing. Never a recording of facts. */
export type Handeling = 'melden' | 'niet-melden' | 'hulp' | 'contact' | 'sluiten'

/**
 * Something that may not happen yet, and why. A `besluit`-blok (something obliged is missing) opens when melden is
 * *direct*; a `contact`-blok never does: there the block is the protection. `orde` is what the kader itself says.
 */
export interface Blokkade {
  readonly id: string
  readonly soort: 'besluit' | 'contact' | 'orde'
  readonly houdtTegen: readonly Handeling[]
  readonly waarden: Readonly<Record<string, string>>
  readonly bron: string
  readonly grondslag: Grondslag
}

/** The source of rules that are ours: design decisions that protect, no norm of a profession. */
export const EIGEN_REGEL = { bron: 'afgeleid-weegwijzer', grondslag: 'advies' } as const
