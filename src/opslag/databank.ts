import { Dexie, type DexieOptions, type Table } from 'dexie'
import type { Sleutelrij, Sloten, Verpakt } from '../sleutels'
import type { KluisOmgeving } from './kluis-omgeving'
import type { Casussoort } from './opslag'
import { vasteVersie } from './vaste-versie'

const VERSIE = 1
/** Dexie counts in tens, so that there is room between its versions. */
const IDB_VERSIE = VERSIE * 10

/** Random at every write: whoever prepared a write on another `merk` has to look again. */
interface Gemerkt {
  readonly merk: string
}

/** The one row about the vault itself. `omloop` names the vault key in use; `sloten` is empty in a temporary vault. */
export interface KluisRij extends Gemerkt {
  readonly id: 'kluis'
  readonly omloop: string
  readonly sloten: Sloten | null
}
export interface RegelRij extends Verpakt {
  readonly casus: string
  readonly nr: number
}
/** `soort` and `aantal` are bound by the encryption; `blad` is only where to look. */
export interface KopRij extends Verpakt, Gemerkt {
  readonly casus: string
  readonly soort: Casussoort
  readonly aantal: number
  readonly blad: number
}
export interface BladRij extends Verpakt, Gemerkt {
  readonly nr: number
}
export interface KladRij extends Verpakt, Gemerkt {
  readonly casus: string
}
export interface InstellingRij extends Verpakt, Gemerkt {
  readonly naam: string
}
/** Number 0 is the end of the log, the others are its lines. */
export interface ToegangRij extends Verpakt {
  readonly nr: number
  readonly merk?: string
}
export interface GrafsteenRij extends Verpakt {
  readonly casus: string
}

/** The tables. Only opaque ids and numbers are keys; nothing else is indexed; everything that says something is ciphertext. */
export class Databank extends Dexie {
  declare readonly kluis: Table<KluisRij, string>
  declare readonly sleutels: Table<Sleutelrij, [string, number]>
  declare readonly regels: Table<RegelRij, [string, number]>
  declare readonly koppen: Table<KopRij, string>
  declare readonly bladen: Table<BladRij, number>
  declare readonly kladjes: Table<KladRij, string>
  declare readonly instellingen: Table<InstellingRij, string>
  declare readonly toegang: Table<ToegangRij, number>
  declare readonly grafstenen: Table<GrafsteenRij, string>
  /** Failed unlocks, which nobody can encrypt; into the access log at the next unlock. */
  declare readonly pogingen: Table<{ readonly op: string }, number>
  /** Random bytes on their way to being deleted again. */
  declare readonly vulling: Table<Uint8Array, number>

  constructor(naam: string, { indexedDB, IDBKeyRange }: Pick<KluisOmgeving, 'indexedDB' | 'IDBKeyRange'>) {
    const omgeving = { indexedDB: vasteVersie(indexedDB, IDB_VERSIE), IDBKeyRange } as DexieOptions
    super(naam, { ...omgeving, chromeTransactionDurability: 'strict' })
    this.version(VERSIE).stores({
      kluis: 'id',
      sleutels: '[casus+epoch]',
      regels: '[casus+nr]',
      koppen: 'casus',
      bladen: 'nr',
      kladjes: 'casus',
      instellingen: 'naam',
      toegang: 'nr',
      grafstenen: 'casus',
      pogingen: '++',
      vulling: '++',
    })
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true })
      return false
    })
    this.on('blocked', () => false)
  }

  /** The entries of one casus, in order. */
  regelsVan(casus: string) {
    return this.regels.where(':id').between([casus, Dexie.minKey], [casus, Dexie.maxKey])
  }

  /** The keys of one casus, of every epoch. */
  sleutelsVan(casus: string) {
    return this.sleutels.where(':id').between([casus, Dexie.minKey], [casus, Dexie.maxKey])
  }
}

export type Tabelnaam = keyof {
  [naam in keyof Databank as Databank[naam] extends Table ? naam : never]: naam
}
