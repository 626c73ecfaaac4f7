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
  | { readonly soort: 'fout'; readonly id: string; readonly opnieuw: () => void }
  | {
      readonly soort: 'lijst'
      readonly kaartjes: readonly Casuskaartje[]
      readonly verwijder: (id: string) => Promise<void>
    }
