import { describe, expect, it, vi } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'
import { webslot } from './webslot'

const browser = eigenBrowser()

/** Adds so many entries, each after what is there then; looks again when the other was first. */
async function schrijf(kluis: Kluis, casus: string, wie: string, aantal: number): Promise<number> {
  let geweigerd = 0
  let einde = goed(await kluis.lees(casus)).kop
  for (let gedaan = 0; gedaan < aantal; ) {
    const uitkomst = await kluis.voegToe(casus, einde, schakels(`${wie} ${gedaan}`), projectie)
    if ('goed' in uitkomst) gedaan++
    else {
      expect(uitkomst.fout.id).toBe('intussen-gewijzigd')
      geweigerd++
    }
    einde = 'goed' in uitkomst ? uitkomst.goed : goed(await kluis.lees(casus)).kop
  }
  return geweigerd
}

/** What has to hold whatever the order was. */
async function isHeel(kluis: Kluis, casus: string, aantal: number) {
  const { schakels, kop } = goed(await kluis.lees(casus))
  expect(schakels).toHaveLength(aantal)
  expect(kop).toEqual({ aantal, digest: schakels.at(-1)?.digest })
  expect(new Set(schakels.map(({ tekst }) => tekst)).size).toBe(aantal)
  return schakels.map(({ tekst }) => tekst)
}

describe.each([
  ['with Web Locks', () => webslot()],
  ['without Web Locks', () => undefined],
])('two tabs %s', (_, maakSlot) => {
  it('that add a hundred entries each to one casus lose none and fork nothing', async () => {
    const locks = maakSlot()
    const [een, twee] = [await browser.tab({ locks }), await browser.tab({ locks })]
    await een.maakCasus('a', schakels('1'), projectie)
    await Promise.all([schrijf(een, 'a', 'een', 100), schrijf(twee, 'a', 'twee', 100)])
    const teksten = await isHeel(await browser.tab(), 'a', 201)
    for (const wie of ['een', 'twee']) {
      const eigen = teksten.filter((tekst) => tekst.startsWith(`${wie} `))
      expect(eigen).toEqual(Array.from({ length: 100 }, (_leeg, nr) => `${wie} ${nr}`))
    }
    expect(goed(await een.toegangslog()).bevindingen).toEqual([])
  }, 60_000)

  it('that each write a casus of their own are never told to look again', async () => {
    const locks = maakSlot()
    const [een, twee] = [await browser.tab({ locks }), await browser.tab({ locks })]
    await Promise.all([een.maakCasus('a', schakels('1'), projectie), twee.maakCasus('b', schakels('1'), projectie)])
    const geweigerd = await Promise.all([schrijf(een, 'a', 'een', 50), schrijf(twee, 'b', 'twee', 50)])
    expect(geweigerd).toEqual([0, 0])
    await isHeel(een, 'b', 51)
    await isHeel(twee, 'a', 51)
    expect(goed(await een.lijst()).casussen.map(({ kop }) => kop.aantal)).toEqual([51, 51])
    const { regels, bevindingen } = goed(await een.toegangslog())
    expect(bevindingen).toEqual([])
    expect(regels.filter(({ handeling }) => handeling === 'gewijzigd')).toHaveLength(100)
  }, 60_000)
})

describe('the lock between tabs', () => {
  it('is asked for around what is written, and not around what is read', async () => {
    const locks = webslot()
    const kluis = await browser.tab({ locks })
    locks.gegeven.length = 0
    await kluis.maakCasus('a', schakels('1'), projectie)
    await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    await kluis.lijst()
    expect(locks.gegeven).toEqual(['weegwijzer-schrijven', 'weegwijzer-schrijven'])
  })

  it('that is never given holds nobody up for good', async () => {
    const locks = webslot()
    const kluis = await browser.tab({ locks })
    void locks.request('weegwijzer-schrijven', {}, () => new Promise(() => undefined)).catch(() => undefined)
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort())
    expect(await kluis.maakCasus('a', schakels('1'), projectie)).toEqual({ goed: kop(1, '1') })
  })

  it('that may not be asked for is done without', async () => {
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'))
    const kluis = await browser.tab({ locks: { request } })
    expect(await kluis.maakCasus('a', schakels('1'), projectie)).toEqual({ goed: kop(1, '1') })
  })
})
