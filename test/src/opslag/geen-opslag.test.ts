import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import type { browserOpslag } from '../../../src/opslag/browser-opslag'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser } from './tab'

const browser = eigenBrowser()

describe('a browser without storage', () => {
  const geen = async (omgeving: Parameters<typeof browserOpslag>[0]) => {
    const opslag = browser.open(omgeving)
    const uitkomst = await opslag.lijst()
    expect(await opslag.maakCasus('a', schakels('1'), projectie)).toEqual(uitkomst)
    return uitkomst
  }

  it('says so: no IndexedDB at all', async () => {
    expect(await geen(undefined)).toMatchObject({
      fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'MissingAPIError' } },
    })
  })

  it('says so: asking for it is forbidden, or opening it', async () => {
    const verboden = new DOMException('blocked', 'SecurityError')
    const bijVragen = () => {
      throw verboden
    }
    expect(await geen(bijVragen)).toMatchObject({
      fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'SecurityError' } },
    })
    vi.spyOn(browser.indexedDB, 'open').mockImplementation(bijVragen)
    expect(await geen(() => ({ indexedDB: browser.indexedDB, IDBKeyRange }))).toMatchObject({
      fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'SecurityError' } },
    })
  })

  it('may have it again later', async () => {
    const opslag = browser.tab()
    const spion = vi.spyOn(browser.indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('blocked', 'InvalidStateError')
    })
    expect(await opslag.lijst()).toMatchObject({ fout: { id: 'opslag-niet-beschikbaar' } })
    spion.mockRestore()
    expect(await opslag.maakCasus('a', schakels('1'), projectie)).toEqual({ goed: kop(1, '1') })
  })
})

describe('another version of the program', () => {
  const hoger = () =>
    new Promise<void>((klaar, mislukt) => {
      const vraag = browser.indexedDB.open('weegwijzer', 990)
      vraag.addEventListener('upgradeneeded', () => {
        if (!vraag.result.objectStoreNames.contains('regels')) vraag.result.createObjectStore('regels')
      })
      vraag.addEventListener('success', () => {
        vraag.result.close()
        klaar()
      })
      vraag.addEventListener('error', () => mislukt(vraag.error ?? new Error('mislukt')))
    })

  it('that is newer keeps its data, and this one says to renew', async () => {
    const waarschuwing = vi.spyOn(console, 'warn')
    await hoger()
    const opslag = browser.tab()
    expect(await opslag.lijst()).toMatchObject({ fout: { id: 'opslag-nieuwere-versie', waarden: {} } })
    expect(await opslag.maakCasus('a', schakels('1'), projectie)).toMatchObject({
      fout: { id: 'opslag-nieuwere-versie' },
    })
    expect(await browser.indexedDB.databases()).toEqual([{ name: 'weegwijzer', version: 990 }])
    expect(waarschuwing).not.toHaveBeenCalled()
  })

  it('is let through by a tab that has the database open, without a word on the console', async () => {
    const waarschuwing = vi.spyOn(console, 'warn')
    const opslag = browser.tab()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await hoger()
    expect(await opslag.lees('a')).toMatchObject({ fout: { id: 'opslag-nieuwere-versie' } })
    expect(waarschuwing).not.toHaveBeenCalled()
  })
})

it('says what the browser said when it fails for a reason of its own', async () => {
  const opslag = browser.tab()
  await opslag.maakCasus('a', schakels('1'), projectie)
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('disk', 'UnknownError')
  })
  expect(await opslag.lees('a')).toMatchObject({ fout: { id: 'opslag-mislukt', waarden: { reden: 'UnknownError' } } })
})
