import type { Bevinding } from './openen'

/** One casus as the start screen shows it, from a small projection and never by replaying. */
export interface Casuskaartje {
  readonly id: string
  readonly codenaam: string
  readonly kader: string
  readonly versie: string
  /** ISO moment of the newest line. */
  readonly gewijzigd: string
  readonly gesloten: boolean
}

/** What the start screen gets: still reading, the casussen, or why they cannot be read. */
export type Casuslijst =
  | { readonly soort: 'laden' }
  | { readonly soort: 'fout'; readonly fout: Bevinding; readonly opnieuw: () => void }
  | {
      readonly soort: 'lijst'
      /** Newest first. */
      readonly kaartjes: readonly Casuskaartje[]
      /** Ids of casussen of which the end cannot be read. They are not gone. */
      readonly beschadigd: readonly string[]
      /** Someone searches: that this happened is logged, the term is not. */
      readonly gezocht: () => void
    }
