import type { Uitkomst } from '../keten/uitkomst'
import type { Opslag } from './opslag'
import type { Reserve } from './reserve/reserve'
import type { Toegang } from './toegang/toegang'

/**
 * Where a vault lies. `blijvend`: this device is mine. `tijdelijk`: a shared computer; its wrapped keys live with the
 * tab (session storage). A browser may bring a closed tab back: then the passphrase is the only lock, until `ruimOp`.
 */
export type Plaats = 'blijvend' | 'tijdelijk'

/** A passkey that can open this vault. Ids and salts are no secrets. */
export interface Passkey {
  readonly id: string
  readonly zout: Uint8Array<ArrayBuffer>
  /** When it was added (ISO 8601). */
  readonly sinds: string
}

/** What can be known of a vault without opening it. */
export interface Kluisstand {
  readonly plaats: Plaats
  /** `geen`: nothing was set up here. `dicht`: there is a vault, and this tab has no key. */
  readonly soort: 'geen' | 'dicht' | 'open'
  readonly passkeys: readonly Passkey[]
  /** The recovery key was shown and typed back. Until then no real casus is opened in a lasting vault. */
  readonly herstelBewezen: boolean
}

/** What opens a vault. `prf` is what the passkey gave: 32 bytes. */
export type Sleutelinvoer =
  | { readonly soort: 'wachtzin'; readonly wachtzin: string }
  | { readonly soort: 'herstelsleutel'; readonly herstelsleutel: string }
  | { readonly soort: 'passkey'; readonly id: string; readonly prf: Uint8Array<ArrayBuffer> }

/** Fields that are being filled in, per form, as the form itself wants them back. */
export interface Klad {
  readonly formulier: string
  /** ISO 8601 */
  readonly bewaard: string
  readonly velden: Readonly<Record<string, unknown>>
}

/** The opening and closing of a vault, and who may open it. */
export interface Slot {
  stand(): Promise<Uitkomst<Kluisstand>>
  /** Makes a vault and opens it. The recovery key is shown once and kept nowhere; a temporary vault has none. */
  richtIn(wachtzin: string): Promise<Uitkomst<{ readonly herstelsleutel: string | null }>>
  /** Opens. `sleutel-past-niet` when it does not fit; `kdf-te-zwak`, `kdf-te-zwaar` when the stored parameters are refused. */
  ontgrendel(sleutel: Sleutelinvoer): Promise<Uitkomst<null>>
  herstelBewezen(): Promise<Uitkomst<null>>
  /** Needs a key again; the recovery key stays as it is. */
  wijzigWachtzin(met: Sleutelinvoer, nieuw: string): Promise<Uitkomst<null>>
  /**
   * Makes another recovery key, shown once. It takes the place of the old one at `herstelBewezen`, and at once when the
   * old one was never proven.
   * `sleutel-past-niet`; a temporary vault has none: `geen-herstelsleutel`.
   */
  nieuweHerstelsleutel(met: Sleutelinvoer): Promise<Uitkomst<{ readonly herstelsleutel: string }>>
  voegPasskeyToe(met: Sleutelinvoer, passkey: Passkey, prf: Uint8Array<ArrayBuffer>): Promise<Uitkomst<null>>
  verwijderPasskey(id: string): Promise<Uitkomst<null>>
  /** Everything of a temporary vault goes; of a lasting one nothing happens. */
  ruimOp(): Promise<Uitkomst<null>>
}

/** What is half written, and what an organisation agreed: kept as safe as the casussen. */
export interface Kladblok {
  /** Of one casus, or of a form outside any casus (`casus` is then the empty string). */
  kladjes(casus: string): Promise<Uitkomst<readonly Klad[]>>
  bewaarKlad(casus: string, klad: Klad): Promise<Uitkomst<null>>
  wisKlad(casus: string, formulier: string): Promise<Uitkomst<null>>
  leesInstelling(naam: 'organisatie'): Promise<Uitkomst<string | null>>
  /** `null` erases it. */
  bewaarInstelling(naam: 'organisatie', tekst: string | null): Promise<Uitkomst<null>>
}

/** All that the application asks of the vault. It runs in a worker of one tab; the keys never leave that worker. */
export interface Kluis extends Opslag, Slot, Kladblok, Reserve, Toegang {}
