import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import { Databank } from '../../../src/opslag/databank'
import type { Kluis } from '../../../src/opslag/kluis'
import { maakKluis } from '../../../src/opslag/kluis-maken'
import type { KluisOmgeving } from '../../../src/opslag/kluis-omgeving'
import { BLIJVEND } from '../../../src/opslag/slotenplek'
import { kluisOmgeving, WACHTZIN } from '../../bouwers/kluis'

/** What is in the database after a vault was set up and proven, so that not every test derives its keys again. */
type Inhoud = Readonly<Record<string, readonly unknown[]>>

let voorraad: Promise<{ readonly inhoud: Inhoud; readonly herstelsleutel: string }> | undefined

async function richtIn() {
  const omgeving = kluisOmgeving()
  const kluis = maakKluis(omgeving)
  const ingericht = await kluis.richtIn(WACHTZIN)
  if (!('goed' in ingericht)) throw new Error(ingericht.fout.id)
  await kluis.herstelBewezen()
  kluis.sluit()
  const databank = new Databank(BLIJVEND, omgeving)
  const tabellen = databank.tables.map(async ({ name }) => [name, await databank.table(name).toArray()] as const)
  const inhoud: Inhoud = Object.fromEntries(await Promise.all(tabellen))
  databank.close()
  return { inhoud, herstelsleutel: ingericht.goed.herstelsleutel ?? '' }
}

/** A browser of its own for every test with a vault in it, and as many tabs as the test opens. */
export function eigenBrowser() {
  const tabs: Kluis[] = []
  const browser = {
    omgeving: kluisOmgeving(),
    herstelsleutel: '',
    /** A tab that has not unlocked. */
    dicht(anders: Partial<KluisOmgeving> = {}): Kluis {
      const kluis = maakKluis({ ...browser.omgeving, ...anders })
      tabs.push(kluis)
      return kluis
    },
    /** A tab that has unlocked by itself. */
    async tab(anders: Partial<KluisOmgeving> = {}): Promise<Kluis> {
      const kluis = browser.dicht(anders)
      const open = await kluis.ontgrendel({ soort: 'wachtzin', wachtzin: WACHTZIN })
      if (!('goed' in open)) throw new Error(open.fout.id)
      return kluis
    },
    /** Reaches into the database as nobody else does, to damage it or to look at it. */
    async ingreep<T>(doe: (databank: Databank) => PromiseLike<T>): Promise<T> {
      const databank = new Databank(BLIJVEND, browser.omgeving)
      await databank.open()
      const uitkomst = await doe(databank)
      databank.close()
      return uitkomst
    },
  }
  beforeEach(async () => {
    voorraad ??= richtIn()
    const { inhoud, herstelsleutel } = await voorraad
    browser.omgeving = kluisOmgeving({ indexedDB: new IDBFactory(), IDBKeyRange })
    browser.herstelsleutel = herstelsleutel
    await browser.ingreep(async (databank) => {
      for (const [naam, rijen] of Object.entries(inhoud)) await databank.table(naam).bulkPut([...rijen])
    })
  })
  afterEach(() => {
    for (const kluis of tabs.splice(0)) kluis.sluit()
  })
  return browser
}

/** The value of an answer that must be good. */
export function goed<T>(uitkomst: { readonly goed: T } | { readonly fout: { readonly id: string } }): T {
  if (!('goed' in uitkomst)) throw new Error(uitkomst.fout.id)
  return uitkomst.goed
}
