import type { Kdfzwaarte } from '../sleutels'
import type { Plaats } from './kluis'

/** Where the keys of a temporary vault live as long as the tab: one text, which the page keeps in session storage. */
export interface Slotenbewaarder {
  readonly lees: () => Promise<string | null>
  /** `null` takes it away. */
  readonly bewaar: (tekst: string | null) => Promise<void>
}

/** As much of the browser's locks (`navigator.locks`) as is used here. */
export interface Webslot {
  request(naam: string, opties: LockOptions, doe: (slot: unknown) => unknown): Promise<unknown>
}

/** All that a vault needs of the world around it, so that it runs in a worker and in a test alike. */
export interface KluisOmgeving {
  readonly plaats: Plaats
  /** Where storage is forbidden even asking for it can throw: a getter may do so here, and it becomes an answer. */
  readonly indexedDB: IDBFactory | undefined
  readonly IDBKeyRange: typeof IDBKeyRange | undefined
  /** Lets tabs write in turn. Without it a write that finds another one is made again. */
  readonly locks?: Webslot | undefined
  readonly slotenBewaarder: Slotenbewaarder
  /** Now, as ISO 8601. */
  readonly nu: () => string
  /** The version of the app, for the access log. */
  readonly versie: string
  /** A text that never comes twice. */
  readonly willekeurig?: () => string
  /** How heavy the key derivation of a new passphrase is; measured on this device when left out. */
  readonly zwaarte?: Kdfzwaarte
  /** How many bytes are written over after an erasure; 16 MB when left out. */
  readonly vulling?: number
}
