import { IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

const vol = () => {
  throw new DOMException('no room', 'QuotaExceededError')
}

/** Every row of every table, to see that nothing changed. */
const alles = () =>
  browser.ingreep((databank) => Promise.all(databank.tables.map(async (tabel) => [tabel.name, await tabel.toArray()])))

describe('a full disk', () => {
  it.each(['add', 'put'] as const)(
    'leaves everything as it was when %s fails, and goes on when there is room',
    async (welke) => {
      const kluis = await browser.tab()
      await kluis.maakCasus('a', schakels('1'), projectie)
      const eerst = await alles()
      const spion = vi.spyOn(IDBObjectStore.prototype, welke).mockImplementation(vol)
      const opslagVol = { fout: { id: 'opslag-vol' } }
      expect(await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toMatchObject(opslagVol)
      expect(await kluis.maakCasus('b', schakels('1'), projectie)).toMatchObject(opslagVol)
      expect(await kluis.wis('a', 'vergissing')).toMatchObject(opslagVol)
      spion.mockRestore()
      expect(await alles()).toEqual(eerst)
      expect(await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)).toEqual({ goed: kop(2, '2') })
    },
  )

  it('makes no half casus', async () => {
    const kluis = await browser.tab()
    // oxlint-disable-next-line typescript/unbound-method -- it gets its store back below
    const echt = IDBObjectStore.prototype.add
    const spion = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...wat) {
      return (wat[0] as { nr?: number }).nr === 3 && this.name === 'regels' ? vol() : Reflect.apply(echt, this, wat)
    })
    expect(await kluis.maakCasus('a', schakels('1', '2', '3'), projectie)).toMatchObject({ fout: { id: 'opslag-vol' } })
    spion.mockRestore()
    expect(await kluis.lijst()).toEqual({ goed: { casussen: [], beschadigd: [] } })
    expect(await browser.ingreep((databank) => databank.regels.count())).toBe(0)
  })

  it('keeps nobody from unlocking, reading and listing', async () => {
    const eerst = await browser.tab()
    await eerst.maakCasus('a', schakels('1'), projectie)
    for (const welke of ['add', 'put'] as const) vi.spyOn(IDBObjectStore.prototype, welke).mockImplementation(vol)
    const kluis = await browser.tab()
    expect(goed(await kluis.lees('a')).schakels).toEqual(schakels('1'))
    expect(goed(await kluis.lijst()).casussen).toHaveLength(1)
    expect(goed(await kluis.toegangslog()).bevindingen).toEqual([])
  })
})
