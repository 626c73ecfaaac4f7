import { bedien } from './bode-bij-kluis'
import { maakKluis } from './kluis-maken'

/** The vault of one tab lives here, apart from the page: its keys never leave this worker. */
bedien(globalThis, (plaats, slotenBewaarder) =>
  maakKluis({
    plaats,
    slotenBewaarder,
    get indexedDB() {
      return globalThis.indexedDB
    },
    IDBKeyRange: globalThis.IDBKeyRange,
    locks: navigator.locks,
    nu: () => new Date().toISOString(),
    versie: __APP_VERSIE__,
  }),
)
