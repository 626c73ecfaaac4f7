import { describe, expect, it } from 'vitest'
import type { Databank } from '../../../src/opslag/databank'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()
const teruggedraaid = (aantal: number) => ({
  fout: { id: 'kop-teruggedraaid', waarden: { casus: 'a', aantal: String(aantal) } },
})

/** One casus of three entries whose head is put back to that of the first two, with nothing after it. */
const draaiTerug = async (ook: (databank: Databank) => Promise<unknown> = async () => undefined) => {
  const kluis = await browser.tab()
  goed(await kluis.maakCasus('a', schakels('1', '2'), projectie))
  goed(await kluis.maakCasus('b', schakels('1'), projectie))
  const vroeger = await browser.ingreep(({ koppen }) => koppen.get('a'))
  goed(await kluis.voegToe('a', kop(2, '2'), schakels('3'), projectie))
  return {
    kluis,
    draai: () =>
      browser.ingreep(async (databank) => {
        await databank.koppen.put(vroeger as never)
        await databank.regels.delete(['a', 3])
        await ook(databank)
      }),
  }
}

describe('a casus that was put back to an earlier moment', () => {
  it('does not open as a whole one, and nothing is added to it', async () => {
    const { kluis, draai } = await draaiTerug()
    await draai()
    for (const tab of [kluis, await browser.tab()]) {
      expect(await tab.lees('a')).toMatchObject(teruggedraaid(3))
      expect(await tab.voegToe('a', kop(2, '2'), schakels('anders'), projectie)).toMatchObject(teruggedraaid(3))
      expect(await tab.bewaarKlad('a', { formulier: 'f', bewaard: 'nu', velden: {} })).toMatchObject(teruggedraaid(3))
      expect(goed(await tab.lees('b')).schakels).toEqual(schakels('1'))
    }
  })

  it('can still be read for what is there, and be erased', async () => {
    const { kluis, draai } = await draaiTerug()
    await draai()
    const rijen = schakels('1', '2').map((schakel, plaats) => ({ nr: plaats + 1, schakel }))
    expect(goed(await kluis.leesWatErIs('a'))).toEqual({ soort: 'casus', kop: kop(2, '2'), schakels: rijen })
    goed(await kluis.wis('a', 'vergissing'))
  })

  it('is named as damaged by a backup, which does not stop at it', async () => {
    const { kluis, draai } = await draaiTerug()
    await draai()
    expect(goed(await kluis.maakReserve({ soort: 'herstelsleutel' })).beschadigd).toContain('a')
    goed(await kluis.reservestand())
  })

  it('is noticed as well when its head names a page on which it does not stand', async () => {
    const { kluis, draai } = await draaiTerug(({ koppen }) => koppen.update('a', { blad: 7 }))
    await draai()
    expect(await kluis.lees('a')).toMatchObject(teruggedraaid(3))
  })

  it('is noticed by what the last backup held when the list was put back with it', async () => {
    const { kluis, draai } = await draaiTerug(({ bladen }) => bladen.clear())
    goed(
      await kluis.bewaarInstelling(
        'reserve' as never,
        JSON.stringify({
          v: 1,
          laatste: '2026-03-02T09:00:00.000Z',
          ontvanger: 'age1',
          gehouden: [
            ['b', 1],
            ['a', 3],
          ],
        }),
      ),
    )
    await draai()
    expect(await kluis.lees('a')).toMatchObject(teruggedraaid(3))
    expect(goed(await kluis.lees('b')).schakels).toEqual(schakels('1'))
  })
})

describe('a casus that is whole', () => {
  it.each([
    ['its page is damaged', ({ bladen }: Databank) => bladen.put({ nr: 1 } as never)],
    ['its page is gone', ({ bladen }: Databank) => bladen.clear()],
    [
      'what the last backup held is damaged',
      ({ instellingen }: Databank) => instellingen.put({ naam: 'reserve' } as never),
    ],
  ])('opens all the same when %s', async (_, schaad) => {
    const { kluis } = await draaiTerug()
    await browser.ingreep(async (databank) => schaad(databank))
    expect(goed(await kluis.lees('a')).schakels).toEqual(schakels('1', '2', '3'))
  })

  it('is never taken for one while other tabs add to it', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    goed(await een.maakCasus('a', schakels('1'), projectie))
    const lees = async () => {
      for (let keer = 0; keer < 40; keer++) goed(await twee.lees('a'))
    }
    const schrijf = async () => {
      let einde = kop(1, '1')
      for (let nr = 2; nr < 20; nr++) einde = goed(await een.voegToe('a', einde, schakels(String(nr)), projectie))
    }
    await Promise.all([lees(), schrijf()])
  })
})
