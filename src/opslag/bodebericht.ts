import type { Uitkomst } from '../keten/uitkomst'
import type { Kluis, Plaats } from './kluis'
import type { Wijziging } from './opslag'

/** All that is asked of the vault and answered once. */
export type Methode = Exclude<keyof Kluis, 'luister' | 'sluit'>

/** How long an answer may take, in milliseconds. Deriving a key is slow on purpose; a backup holds everything. */
const GEWOON = 15_000
const SLEUTEL = 20_000
const ALLES = 120_000

export const WACHTTIJD: Readonly<Record<Methode, number>> = {
  stand: GEWOON,
  richtIn: SLEUTEL,
  ontgrendel: SLEUTEL,
  herstelBewezen: GEWOON,
  nieuweHerstelsleutel: SLEUTEL,
  wijzigWachtzin: SLEUTEL,
  voegPasskeyToe: SLEUTEL,
  verwijderPasskey: GEWOON,
  ruimOp: GEWOON,
  maakCasus: GEWOON,
  voegToe: GEWOON,
  lees: GEWOON,
  leesWatErIs: GEWOON,
  lijst: GEWOON,
  wis: ALLES,
  grafstenen: GEWOON,
  kladjes: GEWOON,
  bewaarKlad: GEWOON,
  wisKlad: GEWOON,
  leesInstelling: GEWOON,
  bewaarInstelling: GEWOON,
  maakReserve: ALLES,
  reserveBewaard: GEWOON,
  leesReserve: ALLES,
  regelsUitReserve: ALLES,
  zetTerug: ALLES,
  vergeetReserve: GEWOON,
  reservestand: GEWOON,
  log: GEWOON,
  toegangslog: GEWOON,
}

/** The first message: which vault, and what the tab keeps of it. */
export interface Begin {
  readonly soort: 'begin'
  readonly plaats: Plaats
  readonly sessie: string | null
}

export interface Vraag {
  readonly soort: 'vraag'
  readonly nr: number
  readonly methode: Methode
  readonly invoer: readonly unknown[]
}

export type NaarKluis = Begin | Vraag

/** An answer, or what the vault says by itself: another tab wrote, or the tab has to keep this. */
export type NaarPagina =
  | { readonly soort: 'antwoord'; readonly nr: number; readonly uitkomst: Uitkomst<unknown> }
  | { readonly soort: 'wijziging'; readonly wijziging: Wijziging }
  | { readonly soort: 'sessie'; readonly tekst: string | null }
