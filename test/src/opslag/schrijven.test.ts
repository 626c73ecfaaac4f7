import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { naspelen } from '../../../machines'
import { openLogboek } from '../../../src/keten/logboek-openen'
import { schakel } from '../../../src/keten/schakel'
import { projectieVan } from '../../../src/opslag/projectie'
import { casusVan, feit, kern, regelsVan, schakelsVan } from '../keten/voorbeeld'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser } from './tab'

const browser = eigenBrowser()

describe('what is written', () => {
  it('is on the disk before it is acknowledged, in one transaction, and never overwrites an entry', async () => {
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const opslag = browser.tab()
    await opslag.maakCasus('a', schakels('1'), projectie)
    transactie.mockClear()
    await opslag.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    expect(transactie.mock.calls).toEqual([[['regels', 'koppen'], 'readwrite', { durability: 'strict' }]])
    expect(put.mock.contexts.map((winkel) => (winkel as { name: string }).name)).toEqual(['koppen'])
  })

  it('has no index but opaque ids and numbers', async () => {
    await browser.tab().maakCasus('a', schakels('1'), projectie)
    const tabellen = await browser.ingreep(async (databank) =>
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
    const opslag = browser.tab()
    await opslag.maakCasus('a', await schakelsVan(eerst.regels), projectieVan(eerst))
    const bewaard = await opslag.lees('a')
    if (!('goed' in bewaard)) throw new Error('niet bewaard')
    const zesde = { nr: 6, vastgelegd: '2026-03-02T12:00:00.000Z', gebeurtenis: feit('later', 'Later gezien.') }
    const nieuw = await schakel(bewaard.goed.schakels.at(-1), zesde)
    const naspel = naspelen(eerst.kader, [...eerst.regels, zesde])
    if (!('goed' in naspel)) throw new Error('geweigerd')
    await opslag.voegToe('a', bewaard.goed.kop, [nieuw], projectieVan(naspel.goed))

    const na = await browser.tab().lees('a')
    if (!('goed' in na)) throw new Error('niet gelezen')
    const geopend = await openLogboek(na.goed.schakels, na.goed.kop, await kern())
    expect('goed' in geopend && geopend.goed.regels).toEqual([...eerst.regels, zesde])
    expect(await browser.tab().lijst()).toMatchObject({
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
      const opslag = browser.tab()
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
    const opslag = browser.tab()
    await opslag.lijst()
    // oxlint-disable-next-line typescript/unbound-method -- it gets its store back below
    const echt = IDBObjectStore.prototype.add
    const spion = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...wat) {
      return (wat[0] as { nr?: number }).nr === 3 ? vol() : Reflect.apply(echt, this, wat)
    })
    expect(await opslag.maakCasus('a', schakels('1', '2', '3'), projectie)).toMatchObject({
      fout: { id: 'opslag-vol' },
    })
    spion.mockRestore()
    expect(await opslag.lijst()).toEqual({ goed: { casussen: [], beschadigd: [] } })
    expect(await browser.ingreep((databank) => databank.regels.count())).toBe(0)
  })
})
