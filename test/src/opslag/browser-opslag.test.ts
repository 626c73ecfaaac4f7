import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { naspelen } from '../../../machines'
import { openLogboek } from '../../../src/keten/logboek-openen'
import { schakel } from '../../../src/keten/schakel'
import { browserOpslag } from '../../../src/opslag/browser-opslag'
import { openDatabank } from '../../../src/opslag/databank'
import type { Opslag, Wijziging } from '../../../src/opslag/opslag'
import { projectieVan } from '../../../src/opslag/projectie'
import { casusVan, feit, kern, regelsVan, schakelsVan } from '../keten/voorbeeld'
import { kop, projectie, schakels } from './gegevens'

let fabriek: IDBFactory
const tabs: Opslag[] = []
const tab = () => {
  const opslag = browserOpslag(() => ({ indexedDB: fabriek, IDBKeyRange }))
  tabs.push(opslag)
  return opslag
}

/** Reaches into the database as nobody else does, to damage it or to look at it. */
const ingreep = async <T>(doe: (databank: Awaited<ReturnType<typeof openDatabank>>) => PromiseLike<T>) => {
  const databank = await openDatabank({ indexedDB: fabriek, IDBKeyRange })
  const uitkomst = await doe(databank)
  databank.close()
  return uitkomst
}

beforeEach(() => {
  fabriek = new IDBFactory()
})
afterEach(() => {
  for (const opslag of tabs.splice(0)) opslag.sluit()
})

describe('two tabs', () => {
  it('that write the same number at once: one wins, nothing forks, both read the same', async () => {
    const [een, twee] = [tab(), tab()]
    await een.maakCasus('a', schakels('1'), projectie)
    for (let nr = 2; nr <= 15; nr++) {
      const hier = kop(nr - 1, await laatste(een))
      const pogingen = [een, twee].map((opslag, i) => opslag.voegToe('a', hier, schakels(`${nr} van ${i}`), projectie))
      const uitkomsten = await Promise.all(pogingen)
      expect(uitkomsten.filter((uitkomst) => 'goed' in uitkomst)).toHaveLength(1)
      expect(uitkomsten.find((uitkomst) => 'fout' in uitkomst)).toMatchObject({ fout: { id: 'intussen-gewijzigd' } })
    }
    expect(await een.lees('a')).toMatchObject({ goed: { schakels: { length: 15 }, kop: { aantal: 15 } } })
    expect(await twee.lees('a')).toEqual(await een.lees('a'))
    expect(await tab().lees('a')).toEqual(await een.lees('a'))
  })

  const laatste = async (opslag: Opslag) => {
    const uitkomst = await opslag.lees('a')
    return 'goed' in uitkomst ? (uitkomst.goed.schakels.at(-1)?.tekst ?? '') : ''
  }

  it('hear of each other and not of themselves, until they stop listening', async () => {
    const [een, twee] = [tab(), tab()]
    const bijEen: Wijziging[] = []
    const bijTwee: Wijziging[] = []
    een.luister((wijziging) => bijEen.push(wijziging))
    const stop = twee.luister((wijziging) => bijTwee.push(wijziging))
    await een.maakCasus('a', schakels('1'), projectie)
    await een.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    await een.voegToe('a', kop(1, '1'), schakels('3'), projectie)
    await een.verwijder('a')
    const soorten = ['gemaakt', 'aangevuld', 'verwijderd']
    await vi.waitFor(() => expect(bijTwee).toEqual(soorten.map((soort) => ({ casus: 'a', soort }))))
    expect(bijEen).toEqual([])
    stop()
    await een.maakCasus('b', schakels('1'), projectie)
    await twee.maakCasus('c', schakels('1'), projectie)
    await vi.waitFor(() => expect(bijEen).toHaveLength(1))
    expect(bijTwee).toHaveLength(3)
  })
})

describe('what is written', () => {
  it('is on the disk before it is acknowledged, in one transaction, and never overwrites an entry', async () => {
    const transactie = vi.spyOn((await import('fake-indexeddb')).IDBDatabase.prototype, 'transaction')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const opslag = tab()
    await opslag.maakCasus('a', schakels('1'), projectie)
    transactie.mockClear()
    await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    expect(transactie.mock.calls).toEqual([[['regels', 'koppen'], 'readwrite', { durability: 'strict' }]])
    expect(put.mock.contexts.map((winkel) => (winkel as { name: string }).name)).toEqual(['koppen'])
  })

  it('has no index but opaque ids and numbers', async () => {
    await tab().maakCasus('a', schakels('1'), projectie)
    const tabellen = await ingreep(async (databank) =>
      databank.tables.map(({ name, schema }) => [name, schema.primKey.src, schema.indexes.length]),
    )
    expect(tabellen).toEqual([
      ['regels', '[casus+nr]', 0],
      ['koppen', 'casus', 0],
    ])
  })

  it('opens again as the same casus', async () => {
    const regels = regelsVan()
    const eerst = await casusVan(regels.slice(0, 5))
    const opslag = tab()
    await opslag.maakCasus('a', await schakelsVan(eerst.regels), projectieVan(eerst))
    const bewaard = await opslag.lees('a')
    if (!('goed' in bewaard)) throw new Error('niet bewaard')
    const zesde = { nr: 6, vastgelegd: '2026-03-02T12:00:00.000Z', gebeurtenis: feit('later', 'Later gezien.') }
    const nieuw = await schakel(bewaard.goed.schakels.at(-1), zesde)
    const naspel = naspelen(eerst.kader, [...eerst.regels, zesde])
    if (!('goed' in naspel)) throw new Error('geweigerd')
    await opslag.voegToe('a', bewaard.goed.kop, [nieuw], projectieVan(naspel.goed))

    const na = await tab().lees('a')
    if (!('goed' in na)) throw new Error('niet gelezen')
    const geopend = await openLogboek(na.goed.schakels, na.goed.kop, await kern())
    expect('goed' in geopend && geopend.goed.regels).toEqual([...eerst.regels, zesde])
    expect(await tab().lijst()).toMatchObject({
      goed: { casussen: [{ codenaam: 'Blauwe Vos', gewijzigd: zesde.vastgelegd }] },
    })
  })
})

describe('a full disk', () => {
  const vol = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }

  it.each(['add', 'put'] as const)(
    'leaves everything as it was when %s fails, and goes on when there is room',
    async (welke) => {
      const opslag = tab()
      await opslag.maakCasus('a', schakels('1'), projectie)
      const spion = vi.spyOn(IDBObjectStore.prototype, welke).mockImplementation(vol)
      expect(await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject({
        fout: { id: 'opslag-vol' },
      })
      spion.mockRestore()
      expect(await opslag.lees('a')).toEqual({ goed: { schakels: schakels('1'), kop: kop(1, '1') } })
      expect(await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toEqual({ goed: kop(2, '2') })
    },
  )

  it('makes no half casus', async () => {
    const opslag = tab()
    await opslag.lijst()
    const echt = IDBObjectStore.prototype.add
    const spion = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...wat) {
      return (wat[0] as { nr?: number }).nr === 3 ? vol() : echt.apply(this, wat)
    })
    expect(await opslag.maakCasus('a', schakels('1', '2', '3'), projectie)).toMatchObject({
      fout: { id: 'opslag-vol' },
    })
    spion.mockRestore()
    expect(await opslag.lijst()).toEqual({ goed: { casussen: [], beschadigd: [] } })
    expect(await ingreep((databank) => databank.regels.count())).toBe(0)
  })
})

describe('a browser without storage', () => {
  const geen = async (omgeving: Parameters<typeof browserOpslag>[0]) => {
    const opslag = browserOpslag(omgeving)
    tabs.push(opslag)
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
    vi.spyOn(fabriek, 'open').mockImplementation(bijVragen)
    expect(await geen(() => ({ indexedDB: fabriek, IDBKeyRange }))).toMatchObject({
      fout: { id: 'opslag-niet-beschikbaar', waarden: { reden: 'SecurityError' } },
    })
  })

  it('may have it again later', async () => {
    const opslag = tab()
    const spion = vi.spyOn(fabriek, 'open').mockImplementationOnce(() => {
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
      const vraag = fabriek.open('weegwijzer', 990)
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
    const opslag = tab()
    expect(await opslag.lijst()).toMatchObject({ fout: { id: 'opslag-nieuwere-versie', waarden: {} } })
    expect(await opslag.maakCasus('a', schakels('1'), projectie)).toMatchObject({
      fout: { id: 'opslag-nieuwere-versie' },
    })
  })

  it('is let through by a tab that has the database open, without a word on the console', async () => {
    const waarschuwing = vi.spyOn(console, 'warn')
    const opslag = tab()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await hoger()
    expect(await opslag.lees('a')).toMatchObject({ fout: { id: 'opslag-nieuwere-versie' } })
    expect(waarschuwing).not.toHaveBeenCalled()
  })
})

describe('a damaged head', () => {
  const beschadigd = { id: 'kop-beschadigd', waarden: { casus: 'a' } }

  it('hides no other casus, and is written over by nothing', async () => {
    const opslag = tab()
    await opslag.maakCasus('a', schakels('1', '2'), projectie)
    await opslag.maakCasus('b', schakels('1'), projectie)
    await ingreep((databank) => databank.koppen.put({ casus: 'a', aantal: 'twee' } as never))
    expect(await opslag.lijst()).toMatchObject({ goed: { casussen: [{ id: 'b' }], beschadigd: ['a'] } })
    expect(await opslag.lees('a')).toMatchObject({ fout: beschadigd })
    expect(await opslag.voegToe('a', kop(2, '2'), schakels('3'), projectie)).toMatchObject({ fout: beschadigd })
    expect(await ingreep((databank) => databank.regels.count())).toBe(3)
  })

  it('is damage too when it is gone while the entries are there', async () => {
    const opslag = tab()
    await opslag.maakCasus('a', schakels('1'), projectie)
    await ingreep((databank) => databank.koppen.delete('a'))
    expect(await opslag.lees('a')).toMatchObject({ fout: beschadigd })
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject({ fout: beschadigd })
  })

  it('that lags behind its entries lets nothing be added over them', async () => {
    const opslag = tab()
    await opslag.maakCasus('a', schakels('1', '2'), projectie)
    await ingreep((databank) => databank.koppen.update('a', { aantal: 1, digest: 'digest 1' }))
    expect(await opslag.voegToe('a', kop(1, '1'), schakels('3'), projectie)).toMatchObject({ fout: beschadigd })
    expect(await opslag.lees('a')).toMatchObject({ goed: { schakels: schakels('1', '2') } })
  })

  it('leaves an entry that lost its text in its place, for the chain to name', async () => {
    const opslag = tab()
    const keten = await schakelsVan()
    await opslag.maakCasus('a', keten, projectie)
    await ingreep((databank) => databank.regels.put({ casus: 'a', nr: 3 } as never))
    const gelezen = await opslag.lees('a')
    if (!('goed' in gelezen)) throw new Error('niet gelezen')
    expect(await openLogboek(gelezen.goed.schakels, gelezen.goed.kop, await kern())).toMatchObject({
      fout: { id: 'logboek-gewijzigd' },
      bevindingen: [{ id: 'regel-gewijzigd', waarden: { nr: '3' } }],
    })
  })
})

it('says what the browser said when it fails for a reason of its own', async () => {
  const opslag = tab()
  await opslag.maakCasus('a', schakels('1'), projectie)
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('disk', 'UnknownError')
  })
  expect(await opslag.lees('a')).toMatchObject({ fout: { id: 'opslag-mislukt', waarden: { reden: 'UnknownError' } } })
})
