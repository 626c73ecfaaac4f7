import type { Kop, Schakel } from '../keten/schakel'
import type { Uitkomst } from '../keten/uitkomst'

/** What the start screen shows of a casus without opening it. Made from the casus by whoever writes. */
export interface Projectie {
  readonly codenaam: string
  readonly kader: string
  readonly versie: string
  /** When the newest entry was recorded (ISO 8601). */
  readonly gewijzigd: string
  readonly gesloten: boolean
}

export interface CasusInLijst extends Projectie {
  readonly id: string
  readonly kop: Kop
}

export interface Casuslijst {
  /** Newest first. */
  readonly casussen: readonly CasusInLijst[]
  /** Casussen whose line in the list cannot be read. They are kept, and open with `kop-beschadigd`. */
  readonly beschadigd: readonly string[]
}

export interface BewaardeCasus {
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
}

/** A change that another tab made. */
export interface Wijziging {
  readonly casus: string
  readonly soort: 'gemaakt' | 'aangevuld' | 'verwijderd'
}

/**
 * Where casussen are kept. Entries go in and come out as text with a digest; what the text is, the port does not know.
 * Everything is written whole or not at all, and what goes wrong is an answer, never an exception.
 */
export interface Opslag {
  /** Keeps a new casus under an id of the caller (`crypto.randomUUID()`), with its first entry or with all of them. */
  maakCasus(casus: string, schakels: readonly Schakel[], projectie: Projectie): Promise<Uitkomst<Kop>>
  /** Adds entries after the end that the caller saw. If someone else wrote meanwhile nothing is written. */
  voegToe(casus: string, verwacht: Kop, schakels: readonly Schakel[], projectie: Projectie): Promise<Uitkomst<Kop>>
  lees(casus: string): Promise<Uitkomst<BewaardeCasus>>
  lijst(): Promise<Uitkomst<Casuslijst>>
  verwijder(casus: string): Promise<Uitkomst<null>>
  /** Hears of changes from other tabs; returns how to stop. */
  luister(bij: (wijziging: Wijziging) => void): () => void
  sluit(): void
}
