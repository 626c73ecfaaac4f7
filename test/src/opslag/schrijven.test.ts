import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { naspelen } from '../../../machines'
import { openLogboek } from '../../../src/keten/logboek-openen'
import { schakel } from '../../../src/keten/schakel'
import { projectieVan } from '../../../src/werk/projectie'
import { casusVan, feit, kern, regelsVan, schakelsVan } from '../keten/voorbeeld'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

/** Every transaction that writes, as the browser was asked for it. */
const schrijvende = (roepen: readonly unknown[][]) => roepen.filter(([, soort]) => soort !== 'readonly')

/** What one append may ask of the browser, and nothing else. */
const eenStrikte = (roepen: readonly unknown[][]) => {
  expect(schrijvende(roepen)).toEqual([
    [['kluis', 'regels', 'koppen', 'bladen', 'toegang'], 'readwrite', { durability: 'strict' }],
  ])
}

describe('what is written', () => {
  it('is on the disk before it is acknowledged, in exactly one transaction', async () => {
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    transactie.mockClear()
    await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    eenStrikte(transactie.mock.calls)
  })

  it('would be caught if it were written any other way', async () => {
    const databank = await browser.ingreep(async (databank) => databank.backendDB())
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction').mockReturnValue({} as never)
    const naSchrijven = (...keren: [tabellen: string[], durability?: IDBTransactionDurability][]) => {
      transactie.mockClear()
      for (const [tabellen, durability] of keren) {
        databank.transaction(tabellen, 'readwrite', durability && { durability })
      }
      return () => eenStrikte(transactie.mock.calls)
    }
    const alle = ['kluis', 'regels', 'koppen', 'bladen', 'toegang']
    expect(naSchrijven([alle, 'strict'])).not.toThrow()
    expect(naSchrijven([['regels'], 'strict'], [['koppen', 'bladen', 'toegang'], 'strict'])).toThrow()
    expect(naSchrijven([['regels', 'bladen', 'toegang'], 'strict'], [['koppen'], 'strict'])).toThrow()
    expect(naSchrijven([['kluis', 'regels', 'koppen', 'bladen'], 'strict'], [['toegang'], 'strict'])).toThrow()
    expect(naSchrijven([alle, 'relaxed'])).toThrow()
    expect(naSchrijven([alle])).toThrow()
    expect(naSchrijven()).toThrow()
  })

  it.each(['maakCasus', 'wis', 'bewaarKlad'] as const)('goes in one strict transaction for %s too', async (wat) => {
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const kluis = await browser.tab()
    if (wat !== 'maakCasus') await kluis.maakCasus('a', schakels('1'), projectie)
    transactie.mockClear()
    if (wat === 'maakCasus') goed(await kluis.maakCasus('a', schakels('1'), projectie))
    if (wat === 'wis') goed(await kluis.wis('a', 'verzonnen'))
    if (wat === 'bewaarKlad') goed(await kluis.bewaarKlad('a', { formulier: 'f', bewaard: 'nu', velden: {} }))
    const roepen = schrijvende(transactie.mock.calls).filter(([tabellen]) => !String(tabellen).includes('vulling'))
    expect(roepen).toEqual([[expect.anything(), 'readwrite', { durability: 'strict' }]])
  })

  it('never overwrites an entry', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    const winkels = put.mock.contexts.map((winkel) => (winkel as { name: string }).name)
    expect(winkels.toSorted()).toEqual(['bladen', 'koppen', 'toegang'])
    const einden = put.mock.calls.filter((_, plaats) => winkels[plaats] === 'toegang')
    expect(einden).toMatchObject([[{ nr: 0 }]])
  })

  it('has no index but opaque ids and numbers', async () => {
    const tabellen = await browser.ingreep(async ({ tables }) =>
      tables.map(({ name, schema }) => [name, schema.primKey.src, schema.indexes.length]),
    )
    expect(tabellen).toEqual([
      ['kluis', 'id', 0],
      ['sleutels', '[casus+epoch]', 0],
      ['regels', '[casus+nr]', 0],
      ['koppen', 'casus', 0],
      ['bladen', 'nr', 0],
      ['kladjes', 'casus', 0],
      ['instellingen', 'naam', 0],
      ['toegang', 'nr', 0],
      ['grafstenen', 'casus', 0],
      ['pogingen', '++', 0],
      ['vulling', '++', 0],
    ])
  })

  it('opens again as the same casus', async () => {
    const regels = regelsVan()
    const eerst = await casusVan(regels.slice(0, 5))
    const kluis = await browser.tab()
    await kluis.maakCasus('a', await schakelsVan(eerst.regels), projectieVan(eerst))
    const bewaard = goed(await kluis.lees('a'))
    const zesde = { nr: 6, vastgelegd: '2026-03-02T12:00:00.000Z', gebeurtenis: feit('later', 'Later gezien.') }
    const nieuw = await schakel(bewaard.schakels.at(-1), zesde)
    const naspel = naspelen(eerst.kader, [...eerst.regels, zesde])
    if (!('goed' in naspel)) throw new Error('geweigerd')
    await kluis.voegToe('a', bewaard.kop, [nieuw], projectieVan(naspel.goed))

    const later = await browser.tab()
    const na = goed(await later.lees('a'))
    const geopend = await openLogboek(na.schakels, na.kop, await kern())
    expect('goed' in geopend && geopend.goed.regels).toEqual([...eerst.regels, zesde])
    expect(await later.lijst()).toMatchObject({
      goed: { casussen: [{ codenaam: 'Blauwe Vos', gewijzigd: zesde.vastgelegd }] },
    })
  })
})
