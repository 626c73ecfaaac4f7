import { IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { BLADMAAT } from '../../../src/opslag/bladen'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()

const maak = async (aantal: number) => {
  const kluis = await browser.tab()
  for (let nr = 0; nr < aantal; nr++) {
    const gewijzigd = new Date(Date.UTC(2026, 0, 1, 0, nr)).toISOString()
    goed(await kluis.maakCasus(`casus-${nr}`, schakels('1'), { ...projectie, codenaam: `Vogel ${nr}`, gewijzigd }))
  }
  return kluis
}

describe('the pages of the list', () => {
  it('hold so many casussen each, and every append changes one of them', async () => {
    const kluis = await maak(BLADMAAT + 2)
    expect(await browser.ingreep(({ bladen }) => bladen.toCollection().primaryKeys())).toEqual([1, 2])
    const op = (casus: string) => browser.ingreep(async ({ koppen }) => (await koppen.get(casus))?.blad)
    expect([await op('casus-0'), await op(`casus-${BLADMAAT - 1}`), await op(`casus-${BLADMAAT}`)]).toEqual([1, 1, 2])
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const gesloten = { ...projectie, gesloten: true, gewijzigd: '2027-01-01T00:00:00.000Z' }
    await kluis.voegToe('casus-0', kop(1, '1'), schakels('2'), gesloten)
    expect(put.mock.calls.filter(([rij]) => 'nr' in rij && rij.nr > 0)).toMatchObject([[{ nr: 1 }]])
    const { casussen } = goed(await kluis.lijst())
    expect(casussen).toHaveLength(BLADMAAT + 2)
    expect(casussen[0]).toMatchObject({ id: 'casus-0', gesloten: true, kop: kop(2, '2') })
    expect(casussen[1]).toMatchObject({ id: `casus-${BLADMAAT + 1}` })
  }, 60_000)

  it.each([
    ['gone', (blad: object) => ({ ...blad, nr: 99 })],
    ['damaged', (blad: { ct: Uint8Array }) => ({ ...blad, ct: blad.ct.map((byte) => byte ^ 1) })],
    ['something else altogether', () => ({ nr: 1 })],
  ])('are made again from the heads when one is %s, and then stand there again', async (soort, schaad) => {
    const kluis = await maak(3)
    const heel = goed(await kluis.lijst())
    await browser.ingreep(async ({ bladen }) => {
      const rij = await bladen.get(1)
      await bladen.delete(1)
      if (rij) await bladen.put(schaad(rij) as never)
    })
    expect(goed(await kluis.lijst())).toEqual(heel)
    if (soort !== 'gone') expect(await browser.ingreep(({ bladen }) => bladen.count())).toBe(1)
    await browser.ingreep(({ koppen }) =>
      koppen.toCollection().modify((kop) => void Object.assign(kop, { ct: new Uint8Array(1) })),
    )
    expect(goed(await kluis.lijst())).toEqual(heel)
  })

  it('are shown all the same when there is no room to make one again', async () => {
    const kluis = await maak(2)
    const heel = goed(await kluis.lijst())
    await browser.ingreep(({ bladen }) => bladen.clear())
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(goed(await kluis.lijst())).toEqual(heel)
  })

  it('that are damaged do not keep anyone from adding, and lose no line by it', async () => {
    const kluis = await maak(3)
    await browser.ingreep(({ bladen }) => bladen.put({ nr: 1 } as never))
    goed(await kluis.voegToe('casus-1', kop(1, '1'), schakels('2'), projectie))
    goed(await kluis.maakCasus('nieuw', schakels('1'), projectie))
    const later = await browser.tab()
    expect(
      goed(await later.lijst())
        .casussen.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['casus-0', 'casus-1', 'casus-2', 'nieuw'])
  })

  it('that were put back to an earlier one hide no casus that was made since', async () => {
    const kluis = await maak(2)
    const vroeger = await browser.ingreep(({ bladen }) => bladen.toArray())
    await kluis.maakCasus('nieuw', schakels('1'), projectie)
    await browser.ingreep(({ bladen }) => bladen.bulkPut(vroeger))
    expect(goed(await kluis.lijst()).casussen.map(({ id }) => id)).toContain('nieuw')
  })
})
