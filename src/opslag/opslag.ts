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
  /** The day on which the newest export was filed where the organisation keeps it; `null` if none holds every entry. */
  readonly opgeborgen: string | null
  /** A decision was taken, or the casus closed, and no export was filed after it. */
  readonly nogOpbergen: boolean
}

/** A practice casus can never be read as a real one, nor the other way round: the encryption binds it. */
export type Casussoort = 'casus' | 'oefening'

export interface CasusInLijst extends Projectie {
  readonly id: string
  readonly soort: Casussoort
  readonly kop: Kop
  /** From a backup, beside the casus of which it has another end. */
  readonly afgesplitstVan?: string
}

/** Why a casus was erased, and when; nothing about anybody. */
export interface Grafsteen {
  readonly casus: string
  /** ISO 8601 */
  readonly op: string
  readonly grond: Wisgrond
  readonly kop: Kop
}
export const WISGRONDEN = ['opgeborgen', 'termijn-voorbij', 'verzoek', 'verzonnen', 'vergissing'] as const
export type Wisgrond = (typeof WISGRONDEN)[number]

export interface Casuslijst {
  /** Newest first. */
  readonly casussen: readonly CasusInLijst[]
  /** Casussen whose line in the list cannot be read. They are kept, and open with `kop-beschadigd`. */
  readonly beschadigd: readonly string[]
}

export interface BewaardeCasus {
  readonly soort: Casussoort
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
}

/** What can still be read of a damaged casus, entry by entry; nothing of it is a promise that it is whole. */
export interface WatErIs {
  readonly soort: Casussoort
  /** `null` when the head cannot be read. */
  readonly kop: Kop | null
  readonly schakels: readonly { readonly nr: number; readonly schakel: Schakel | null }[]
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
  maakCasus(
    casus: string,
    schakels: readonly Schakel[],
    projectie: Projectie,
    soort?: Casussoort,
  ): Promise<Uitkomst<Kop>>
  /**
   * Adds entries after the end that the caller saw. If someone else wrote meanwhile nothing is written; if the very
   * same entries are there already they are not written again, and that is success.
   */
  voegToe(casus: string, verwacht: Kop, schakels: readonly Schakel[], projectie: Projectie): Promise<Uitkomst<Kop>>
  lees(casus: string): Promise<Uitkomst<BewaardeCasus>>
  /** Reads a casus that `lees` says is damaged, or that does not replay: all that decrypts, each in its place. */
  leesWatErIs(casus: string): Promise<Uitkomst<WatErIs>>
  lijst(): Promise<Uitkomst<Casuslijst>>
  /** Destroys the keys of the casus and its records; a tombstone stays, so that no backup brings it back. */
  wis(casus: string, grond: Wisgrond): Promise<Uitkomst<null>>
  grafstenen(): Promise<Uitkomst<readonly Grafsteen[]>>
  /** Hears of changes from other tabs; returns how to stop. */
  luister(bij: (wijziging: Wijziging) => void): () => void
  sluit(): void
}
