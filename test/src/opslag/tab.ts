import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import { browserOpslag } from '../../../src/opslag/browser-opslag'
import { openDatabank } from '../../../src/opslag/databank'
import type { Opslag } from '../../../src/opslag/opslag'

/** A browser of its own for every test, with as many tabs as the test opens. */
export function eigenBrowser() {
  const tabs: Opslag[] = []
  const browser = {
    indexedDB: new IDBFactory(),
    open(omgeving: Parameters<typeof browserOpslag>[0]): Opslag {
      const opslag = browserOpslag(omgeving)
      tabs.push(opslag)
      return opslag
    },
    tab: () => browser.open(() => ({ indexedDB: browser.indexedDB, IDBKeyRange })),
    /** Reaches into the database as nobody else does, to damage it or to look at it. */
    async ingreep<T>(doe: (databank: Awaited<ReturnType<typeof openDatabank>>) => PromiseLike<T>): Promise<T> {
      const databank = await openDatabank({ indexedDB: browser.indexedDB, IDBKeyRange })
      const uitkomst = await doe(databank)
      databank.close()
      return uitkomst
    },
  }
  beforeEach(() => {
    browser.indexedDB = new IDBFactory()
  })
  afterEach(() => {
    for (const opslag of tabs.splice(0)) opslag.sluit()
  })
  return browser
}
