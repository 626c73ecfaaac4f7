import { describe, expect, it, vi } from 'vitest'
import { Databank } from '../../../src/opslag/databank'
import { BLIJVEND } from '../../../src/opslag/slotenplek'
import { vulEnWis } from '../../../src/opslag/vulling'
import { WACHTZIN } from '../../bouwers/kluis'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()
const herstel = () => ({ soort: 'herstelsleutel', herstelsleutel: browser.herstelsleutel }) as const

/** How many rows name this casus, per table. */
const rijenVan = (casus: string) =>
  browser.ingreep(async ({ regels, koppen, sleutels, kladjes, grafstenen }) => {
    const tabellen = [regels, koppen, sleutels, kladjes, grafstenen]
    const telling = await Promise.all(
      tabellen.map(async (tabel) => {
        const rijen: readonly { readonly casus: string }[] = await tabel.toArray()
        return [tabel.name, rijen.filter((rij) => rij.casus === casus).length]
      }),
    )
    return Object.fromEntries(telling) as Record<string, number>
  })

const alleSleutels = () => browser.ingreep(({ sleutels }) => sleutels.toArray())

describe('erasing a casus', () => {
  it('takes its key and everything of it, and leaves a tombstone and every other casus', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2'), projectie)
    await kluis.maakCasus('ab', schakels('1'), { ...projectie, codenaam: 'Rode Uil' })
    await kluis.bewaarKlad('a', { formulier: 'feit', bewaard: 'nu', velden: { tekst: 'half' } })
    expect(await kluis.wis('a', 'opgeborgen')).toEqual({ goed: null })
    expect(await rijenVan('a')).toEqual({ regels: 0, koppen: 0, sleutels: 0, kladjes: 0, grafstenen: 1 })
    const onbekend = { fout: { id: 'casus-onbekend', waarden: { casus: 'a' } } }
    expect(await kluis.lees('a')).toMatchObject(onbekend)
    expect(await kluis.voegToe('a', kop(2, '2'), schakels('3'), projectie)).toMatchObject(onbekend)
    expect(await kluis.kladjes('a')).toMatchObject(onbekend)
    expect(goed(await kluis.grafstenen())).toMatchObject([{ casus: 'a', grond: 'opgeborgen', kop: kop(2, '2') }])
    expect(goed(await kluis.lijst())).toMatchObject({ casussen: [{ id: 'ab', codenaam: 'Rode Uil' }], beschadigd: [] })
    expect(goed(await kluis.lees('ab')).schakels).toEqual(schakels('1'))
  })

  it('is asked twice as one, because the first answer may have been lost', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    goed(await kluis.wis('a', 'verzoek'))
    expect(await kluis.wis('a', 'verzoek')).toEqual({ goed: null })
    expect(await kluis.wis('nooit', 'verzoek')).toMatchObject({ fout: { id: 'casus-onbekend' } })
    expect(goed(await kluis.toegangslog()).regels.filter(({ handeling }) => handeling === 'gewist')).toHaveLength(1)
  })

  it('is for good: the same casus is not made again', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    await kluis.wis('a', 'verzonnen')
    const gewist = { fout: { id: 'casus-gewist', waarden: { casus: 'a' } } }
    expect(await kluis.maakCasus('a', schakels('1'), projectie)).toMatchObject(gewist)
    await browser.ingreep(({ grafstenen }) => grafstenen.put({ casus: 'a' } as never))
    expect(await kluis.maakCasus('a', schakels('1'), projectie)).toMatchObject(gewist)
  })

  it('can be done with a casus that is damaged', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1', '2'), projectie)
    await browser.ingreep(async ({ koppen, sleutels }) => {
      await koppen.update('a', { aantal: 9 })
      await sleutels.put({ casus: 'a', epoch: 1 } as never)
    })
    expect(await (await browser.tab()).wis('a', 'vergissing')).toEqual({ goed: null })
    expect(await rijenVan('a')).toEqual({ regels: 0, koppen: 0, sleutels: 0, kladjes: 0, grafstenen: 1 })
    expect(goed(await kluis.lijst())).toEqual({ casussen: [], beschadigd: [] })
  })
})

describe('the vault key after an erasure', () => {
  it('is another one, for every key that stays', async () => {
    const kluis = await browser.tab()
    for (const casus of ['a', 'b', 'c']) await kluis.maakCasus(casus, schakels('1'), projectie)
    const eerst = await alleSleutels()
    goed(await kluis.wis('b', 'verzoek'))
    const daarna = await alleSleutels()
    expect(daarna.map(({ casus }) => casus).toSorted()).toEqual(['', '#toegang', 'a', 'c'])
    for (const rij of daarna) expect(eerst).not.toContainEqual(rij)
    goed(await kluis.maakCasus('d', schakels('1'), projectie))
    for (const sleutel of [{ soort: 'wachtzin', wachtzin: WACHTZIN }, herstel()] as const) {
      const later = browser.dicht()
      goed(await later.ontgrendel(sleutel))
      for (const casus of ['a', 'c', 'd']) expect(goed(await later.lees(casus)).schakels).toEqual(schakels('1'))
    }
  })

  it('opens no old copy of what was erased, all of it put back', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('geheim'), projectie)
    const tabellen = ['regels', 'koppen', 'sleutels', 'bladen'] as const
    const oud = await browser.ingreep(async (databank) => {
      const rijen = tabellen.map(async (naam) => [naam, await databank.table(naam).toArray()] as const)
      return Promise.all(rijen)
    })
    goed(await kluis.wis('a', 'verzoek'))
    const zetTerug = (eigen: boolean) =>
      browser.ingreep(async (databank) => {
        await databank.grafstenen.clear()
        for (const [naam, rijen] of oud) {
          await databank.table(naam).bulkPut(rijen.filter(({ casus }) => eigen || casus === 'a'))
        }
      })
    await zetTerug(false)
    const later = await browser.tab()
    expect(await later.lees('a')).toMatchObject({ fout: { id: 'kop-beschadigd' } })
    expect(await later.leesWatErIs('a')).toMatchObject({ goed: { kop: null, schakels: [{ nr: 1, schakel: null }] } })
    await zetTerug(true)
    await expect(browser.tab()).rejects.toThrow('sloten-beschadigd')
  })

  it('makes another tab that was open unlock again before it makes or opens anything, and loses nothing', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    for (const casus of ['a', 'b', 'c']) await een.maakCasus(casus, schakels('1'), projectie)
    goed(await twee.lees('b'))
    goed(await een.wis('a', 'verzoek'))
    const omgezet = { fout: { id: 'kluis-omgezet' } }
    expect(await twee.maakCasus('d', schakels('1'), projectie)).toMatchObject(omgezet)
    expect(await twee.lees('c')).toMatchObject(omgezet)
    expect(await twee.wis('c', 'verzoek')).toMatchObject(omgezet)
    expect(await twee.voegToe('b', kop(1, '1'), schakels('2'), projectie)).toMatchObject(omgezet)
    goed(await twee.ontgrendel({ soort: 'wachtzin', wachtzin: WACHTZIN }))
    goed(await twee.maakCasus('d', schakels('1'), projectie))
    expect(goed(await een.lijst()).casussen).toHaveLength(3)
    for (const casus of ['b', 'c', 'd']) goed(await een.lees(casus))
  })

  it('is right for a casus that another tab makes at that very moment', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    await een.maakCasus('weg', schakels('1'), projectie)
    const pogingen = ['a', 'b', 'c', 'd'].map((casus) => twee.maakCasus(casus, schakels('1'), projectie))
    const [gewist, ...gemaakt] = await Promise.all([een.wis('weg', 'verzoek'), ...pogingen])
    goed(gewist)
    const later = await browser.tab()
    for (const [plaats, casus] of ['a', 'b', 'c', 'd'].entries()) {
      const uitkomst = gemaakt[plaats]
      if (uitkomst && 'goed' in uitkomst) expect(goed(await later.lees(casus)).schakels).toEqual(schakels('1'))
      else expect(await later.lees(casus)).toMatchObject({ fout: { id: 'casus-onbekend' } })
    }
  })
})

describe('what is written over afterwards', () => {
  const MB = 1024 * 1024
  const open = async () => {
    const databank = new Databank(BLIJVEND, browser.omgeving)
    await databank.open()
    return databank
  }

  it('is sixteen million random bytes in pieces that stay in the database, and then they are gone', async () => {
    const databank = await open()
    const stukken = vi.spyOn(databank.vulling, 'bulkAdd')
    await vulEnWis(databank, 16 * MB)
    const alle = stukken.mock.calls.flatMap(([rijen]) => rijen)
    expect(alle.reduce((som, stuk) => som + stuk.length, 0)).toBe(16 * MB)
    expect(Math.max(...alle.map((stuk) => stuk.length))).toBeLessThan(64 * 1024)
    expect(new Set(alle.map((stuk) => stuk.slice(0, 16).join())).size).toBe(alle.length)
    expect(await databank.vulling.count()).toBe(0)
    databank.close()
  })

  it('does not wait for room, nor fail for want of it', async () => {
    const databank = await open()
    const vol = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    vi.spyOn(databank.vulling, 'bulkAdd').mockImplementationOnce(vol)
    await expect(vulEnWis(databank, MB)).resolves.toBeUndefined()
    databank.close()
  })

  it('starts by itself after an erasure, and what a lost tab left goes at the next unlock', async () => {
    const kluis = await browser.tab({ vulling: 4 * MB })
    await kluis.maakCasus('a', schakels('1'), projectie)
    goed(await kluis.wis('a', 'verzoek'))
    const aantal = () => browser.ingreep(({ vulling }) => vulling.count())
    await vi.waitFor(async () => expect(await aantal()).toBeGreaterThan(0))
    await vi.waitFor(async () => expect(await aantal()).toBe(0))
    await browser.ingreep(({ vulling }) => vulling.add(new Uint8Array(8)))
    await browser.tab()
    expect(await aantal()).toBe(0)
  })
})
