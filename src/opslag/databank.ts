import { Dexie, type DexieOptions, type Table } from 'dexie'
import type { KopRij } from './kop-rij'
import { vasteVersie } from './vaste-versie'

export const DATABANK = 'weegwijzer'
const VERSIE = 1
/** Dexie counts in tens, so that there is room between its versions. */
const IDB_VERSIE = VERSIE * 10

export interface RegelRij {
  readonly casus: string
  readonly nr: number
  readonly tekst: string
  readonly digest: string
}

/** What the browser has to keep things with; in a private window, or when it is forbidden, nothing. */
export interface Omgeving {
  readonly indexedDB: IDBFactory | undefined
  readonly IDBKeyRange: typeof IDBKeyRange | undefined
}

/** The tables. Only opaque ids and numbers are keys; nothing else is indexed. */
export class Databank extends Dexie {
  declare readonly regels: Table<RegelRij, [string, number]>
  declare readonly koppen: Table<KopRij, string>

  constructor({ indexedDB, IDBKeyRange }: Omgeving) {
    const omgeving = { indexedDB: vasteVersie(indexedDB, IDB_VERSIE), IDBKeyRange } as DexieOptions
    super(DATABANK, { ...omgeving, chromeTransactionDurability: 'strict' })
    this.version(VERSIE).stores({ regels: '[casus+nr]', koppen: 'casus' })
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
}

/** Opens the database of this version of the program; of a newer one it stays shut and as it is. */
export async function openDatabank(omgeving: Omgeving): Promise<Databank> {
  const databank = new Databank(omgeving)
  await databank.open()
  return databank
}

/** The IndexedDB of this browser. Where it is forbidden, even asking for it can throw. */
export function browserOmgeving(): Omgeving {
  return { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }
}
