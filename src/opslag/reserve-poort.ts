import type { Kop, Schakel } from '../keten/schakel'
import type { Fout, Uitkomst } from '../keten/uitkomst'
import type { Plaats } from './kluis'
import type { Casuslijst, Casussoort, Grafsteen, Projectie } from './opslag'
import type { Toegangsinvoer } from './toegang/toegang'

/** A whole casus, decrypted: what a backup holds of it and what a restore writes of it. */
export interface HeleCasus {
  readonly casus: string
  readonly soort: Casussoort
  readonly schakels: readonly Schakel[]
  readonly kop: Kop
  readonly projectie: Projectie
  readonly afgesplitstVan?: string
}

/** Whether a casus is there while its head cannot be trusted. */
export function isKopschade({ id }: Fout): boolean {
  return id === 'kop-beschadigd' || id === 'kop-teruggedraaid'
}

/** What backup and restore ask of the open vault. Every answer is `kluis-dicht` while it is locked. */
export interface Reservepoort {
  readonly plaats: Plaats
  readonly versie: string
  readonly nu: () => string
  readonly willekeurig: () => string
  /** Which installation of the app this is, as in the access log. */
  installatie(): Promise<Uitkomst<string>>
  /** The public half of the recovery key (`age1…`); `null` in a temporary vault. */
  ontvanger(): Promise<Uitkomst<string | null>>
  /** The ids of all casussen, from the heads. */
  casussen(): Promise<Uitkomst<readonly string[]>>
  /** As the start screen sees them, from the pages of the list. */
  lijst(): Promise<Uitkomst<Casuslijst>>
  /** Reads one casus without a line in the access log. A damaged entry has an empty text; of a damaged head `isKopschade`. */
  leesHeel(casus: string): Promise<Uitkomst<HeleCasus>>
  /**
   * Writes one casus in one transaction, with a line `ingelezen` in the access log: new when `na` is left out (all of
   * its entries), else the entries that come after `na`. Fails as `maakCasus` and `voegToe` do.
   */
  schrijfHeel(heel: HeleCasus, na?: Kop): Promise<Uitkomst<Kop>>
  grafstenen(): Promise<Uitkomst<readonly Grafsteen[]>>
  /** Keeps tombstones from a backup, of casussen that are not here. One transaction. */
  bewaarGrafstenen(stenen: readonly Grafsteen[]): Promise<Uitkomst<null>>
  /** A text of the vault under a name; `reserve` is free for what backup wants to remember. */
  leesInstelling(naam: 'organisatie' | 'reserve'): Promise<Uitkomst<string | null>>
  bewaarInstelling(naam: 'organisatie' | 'reserve', tekst: string | null): Promise<Uitkomst<null>>
  /** The access log as it is kept, for inside a backup: entries with their digests. */
  toegangsregels(): Promise<Uitkomst<readonly Schakel[]>>
  log(invoer: Toegangsinvoer): Promise<Uitkomst<null>>
}
