import type { Fout, Uitkomst } from '../../keten/uitkomst'
import type { Casussoort } from '../opslag'

/** With what a file is locked: the vault's own recovery key (its public half is known), or a phrase for this one file. */
export type Bestandsslot =
  | { readonly soort: 'herstelsleutel' }
  | { readonly soort: 'wachtzin'; readonly wachtzin: string }

/** With what a file is opened. */
export type Bestandssleutel =
  | { readonly soort: 'herstelsleutel'; readonly herstelsleutel: string }
  | { readonly soort: 'wachtzin'; readonly wachtzin: string }

export interface Reservebestand {
  /** `weegwijzer-reservekopie-<day>.age` or `bewaarbestand-<day>.age`; nothing of a casus is in it. */
  readonly naam: string
  /** An age file: the stock program `age` opens it too. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly casussen: number
  /** Casussen that could not be read whole. What could be read of them is in the file, or nothing when the head is gone. */
  readonly beschadigd: readonly string[]
}

/** What would become, or became, of one casus of a file that is being restored. */
export interface Terugzetregel {
  readonly casus: string
  readonly soort: Casussoort
  readonly codenaam: string
  /** ISO 8601 */
  readonly gewijzigd: string
  readonly lot:
    | 'nieuw'
    | 'gelijk'
    /** The file holds entries that come after ours. */
    | 'aangevuld'
    /** Ours holds entries that come after the file's. */
    | 'ouder'
    /** Both went on after the same beginning: kept as two. */
    | 'afgesplitst'
    /** Erased here: it does not come back. */
    | 'gewist'
    /** Its chain is not whole, or it claims to be of another kind than ours: nothing is done with it. */
    | 'beschadigd'
    /** Only afterwards: it could not be written. The others were. */
    | 'mislukt'
  /** Why, with `beschadigd` and `mislukt`. */
  readonly reden?: Fout
}

export interface Terugzetplan {
  readonly plan: string
  readonly gemaakt: string
  /** Which version of the app made the file. */
  readonly versie: string
  readonly regels: readonly Terugzetregel[]
  /** Erased where the file was made and still here: nothing happens to them, it is only told. */
  readonly eldersGewist: readonly { readonly casus: string; readonly codenaam: string }[]
  /** The profile of the organisation: not in the file, put here, the same already, or ours stays. */
  readonly organisatie: 'geen' | 'terug' | 'gelijk' | 'blijft'
  /** Lines of the access log in the file. They stay in the file: the log here is about this installation. */
  readonly toegangsregels: number
}

/** When the last backup was made, and what came after it. Practice casussen do not count. */
export interface Reservestand {
  /** `null` when there is none that the recovery key of now opens. In a temporary vault: the last bewaarbestand. */
  readonly laatste: string | null
  /** Entries that no backup holds. */
  readonly nieuwer: number
  /** When the oldest of those was recorded (ISO 8601). */
  readonly oudsteNieuwe: string | null
  /** The recovery key was replaced after the last backup: only the old key opens that file. */
  readonly andereSleutel: boolean
}

/** Backup files and files to go on with elsewhere. */
export interface Reserve {
  /** All casussen with `casussen` left out. A backup of all, for the recovery key, counts as the last backup. */
  maakReserve(slot: Bestandsslot, casussen?: readonly string[]): Promise<Uitkomst<Reservebestand>>
  /** Opens and checks a file and says what restoring would do. Nothing is written. */
  leesReserve(bytes: Uint8Array<ArrayBuffer>, sleutel: Bestandssleutel): Promise<Uitkomst<Terugzetplan>>
  /** Does what the plan said, all of it in one transaction per casus, and says what became of each. */
  zetTerug(plan: string): Promise<Uitkomst<readonly Terugzetregel[]>>
  reservestand(): Promise<Uitkomst<Reservestand>>
}
