import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import type { KluisOmgeving } from '../../../src/opslag/kluis-omgeving'
import { WACHTZIN } from '../../bouwers/kluis'
import { projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()
const verboden = new DOMException('blocked', 'SecurityError')
const bijVragen = () => {
  throw verboden
}

describe('a browser without storage', () => {
  const geen = async (anders: Partial<KluisOmgeving>) => {
    const kluis = browser.dicht(anders)
    const uitkomst = await kluis.stand()
    expect(await kluis.richtIn(WACHTZIN)).toEqual(uitkomst)
    expect(await kluis.ontgrendel({ soort: 'wachtzin', wachtzin: WACHTZIN })).toEqual(uitkomst)
    return uitkomst
  }

  it('says so: no IndexedDB at all', async () => {
    expect(await geen({ indexedDB: undefined, IDBKeyRange: undefined })).toMatchObject({
      fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'MissingAPIError' } },
    })
  })

  it('says so: opening it is forbidden', async () => {
    vi.spyOn(browser.omgeving.indexedDB as IDBFactory, 'open').mockImplementation(bijVragen)
    expect(await geen({ IDBKeyRange })).toMatchObject({
      fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'SecurityError' } },
    })
  })

  it('may have it again later', async () => {
    const kluis = browser.dicht()
    const spion = vi.spyOn(browser.omgeving.indexedDB as IDBFactory, 'open').mockImplementationOnce(() => {
      throw new DOMException('blocked', 'InvalidStateError')
    })
    expect(await kluis.stand()).toMatchObject({ fout: { id: 'opslag-niet-beschikbaar' } })
    spion.mockRestore()
    expect(await kluis.stand()).toMatchObject({ goed: { soort: 'dicht' } })
  })
})

it('asking for storage that throws is an answer as well', async () => {
  const { maakKluis } = await import('../../../src/opslag/kluis-maken')
  const omgeving = Object.defineProperty({ ...browser.omgeving }, 'indexedDB', { get: bijVragen })
  expect(await maakKluis(omgeving).stand()).toMatchObject({
    fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'SecurityError' } },
  })
})

describe('another version of the program', () => {
  const NAAM = 'weegwijzer-kluis'
  const hoger = () =>
    new Promise<void>((klaar, mislukt) => {
      const vraag = (browser.omgeving.indexedDB as IDBFactory).open(NAAM, 990)
      vraag.addEventListener('success', () => {
        vraag.result.close()
        klaar()
      })
      vraag.addEventListener('error', () => mislukt(vraag.error ?? new Error('mislukt')))
    })

  it('that is newer keeps its data, and this one says to renew', async () => {
    const waarschuwing = vi.spyOn(console, 'warn')
    await hoger()
    const kluis = browser.dicht()
    const nieuwer = { fout: { id: 'opslag-nieuwere-versie', waarden: {} } }
    expect(await kluis.stand()).toMatchObject(nieuwer)
    expect(await kluis.richtIn(WACHTZIN)).toMatchObject(nieuwer)
    expect(await browser.omgeving.indexedDB?.databases()).toEqual([{ name: NAAM, version: 990 }])
    expect(waarschuwing).not.toHaveBeenCalled()
  })

  it('is let through by a tab that has the database open, without a word on the console', async () => {
    const waarschuwing = vi.spyOn(console, 'warn')
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    await hoger()
    expect(await kluis.lees('a')).toMatchObject({ fout: { id: 'opslag-nieuwere-versie' } })
    expect(waarschuwing).not.toHaveBeenCalled()
  })
})

it('says what the browser said when it fails for a reason of its own', async () => {
  const kluis = await browser.tab()
  goed(await kluis.maakCasus('a', schakels('1'), projectie))
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('disk', 'UnknownError')
  })
  expect(await kluis.lees('a')).toMatchObject({ fout: { id: 'opslag-mislukt', waarden: { reden: 'UnknownError' } } })
})
