import type { Kop, Schakel } from '../../keten/schakel'
import type { Fout, Uitkomst } from '../../keten/uitkomst'
import type { Casussoort, Projectie } from '../opslag'

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
  /**
   * Casussen that are not whole in the file: what could be read of them is in it, or nothing when the head is gone or
   * they are longer than a file may hold.
   */
  readonly beschadigd: readonly string[]
  /** For `reserveBewaard`; `null` for a file that does not count as a backup of this vault. */
  readonly kopie: string | null
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
    /** Both went on after the same beginning, or what the file adds cannot be replayed: kept as two. */
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
  /** Tombstones in the file of casussen that this vault does not know: taken over only when someone says so. */
  readonly grafstenen: number
}

/** What someone says yes to. */
export interface Terugzetkeuze {
  /** Whether the tombstones of the file are kept here too, so that no other file brings those casussen back. */
  readonly grafstenen: boolean
  /** Of each `aangevuld` casus that was replayed whole: what the list shows of it. One that is not here goes beside ours. */
  readonly nagespeeld: ReadonlyMap<string, Projectie>
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
  /**
   * All casussen with `casussen` left out. A backup of all, for the recovery key, counts as the last backup, from
   * `reserveBewaard` on. `herstelsleutel-niet-bewezen`; `reserve-niet-terug-te-zetten` when restoring would refuse it.
   */
  maakReserve(slot: Bestandsslot, casussen?: readonly string[]): Promise<Uitkomst<Reservebestand>>
  /** Someone saw that the file is there: now it counts. `reserve-kopie-onbekend` when it is not the file made last. */
  reserveBewaard(kopie: string): Promise<Uitkomst<null>>
  /** Opens and checks a file and says what restoring would do. Nothing is written. */
  leesReserve(bytes: Uint8Array<ArrayBuffer>, sleutel: Bestandssleutel): Promise<Uitkomst<Terugzetplan>>
  /** One casus of the file that waits, to replay it before the yes. `reserve-plan-verlopen`, `casus-onbekend`. */
  regelsUitReserve(
    plan: string,
    casus: string,
  ): Promise<Uitkomst<{ readonly schakels: readonly Schakel[]; readonly kop: Kop }>>
  /**
   * Does what the plan said, all of it in one transaction per casus, and says what became of each. Doing it again is
   * safe. While something did not succeed the file keeps waiting; after that the plan is `reserve-plan-verlopen`.
   */
  zetTerug(plan: string, keuze: Terugzetkeuze): Promise<Uitkomst<readonly Terugzetregel[]>>
  /** Lets go of the file that waits. */
  vergeetReserve(): Promise<Uitkomst<null>>
  reservestand(): Promise<Uitkomst<Reservestand>>
}
