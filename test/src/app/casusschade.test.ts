import { describe, expect, it } from 'vitest'
import { openCasus } from '../../../src/app/casusopen'
import { bekijkSchade, type Casusschade, isSchade } from '../../../src/app/casusschade'
import { schadebestand } from '../../../src/app/schadebestand'
import { schakel } from '../../../src/keten/schakel'
import { fout } from '../../../src/keten/uitkomst'
import type { Databank } from '../../../src/opslag/databank'
import { feit, kern, schakelsVan } from '../keten/voorbeeld'
import { projectie } from '../opslag/gegevens'
import { eigenBrowser, goed } from '../opslag/tab'

const browser = eigenBrowser()

/** What is found of casus a after somebody was at the database. */
async function na(
  doe: (databank: Databank) => PromiseLike<unknown>,
): Promise<Casusschade & { readonly eerst: string }> {
  const kluis = await browser.tab()
  const keten = await schakelsVan()
  goed(await kluis.maakCasus('a', keten, projectie))
  await browser.ingreep(doe)
  const geopend = await openCasus(kluis, 'a')
  if (!('fout' in geopend)) throw new Error('niets gemerkt')
  expect(isSchade(geopend.fout)).toBe(true)
  return { ...goed(await bekijkSchade(kluis, 'a', geopend.bevindingen, await kern())), eerst: geopend.fout.id }
}

const kort = ({ bevindingen }: Casusschade) =>
  bevindingen.map(({ id, waarden }) => [id, waarden['nr'] ?? waarden['van']].filter(Boolean).join(' '))
const heel = (schade: Casusschade) => schade.heel?.casus.regels.length ?? 0

describe('a damaged casus', () => {
  it('is whole up to the entry that cannot be read', async () => {
    const schade = await na(({ regels }) => regels.put({ casus: 'a', nr: 3 } as never))
    expect(kort(schade)).toEqual(['regel-onleesbaar 3'])
    expect(heel(schade)).toBe(2)
    expect(schade.heel?.kop).toEqual({ aantal: 2, digest: schade.er.schakels[1]?.schakel?.digest })
  })

  it('is whole up to the entry that is gone', async () => {
    const schade = await na(({ regels }) => regels.delete(['a', 4]))
    expect(kort(schade)).toEqual(['regel-ontbreekt 4'])
    expect(heel(schade)).toBe(3)
  })

  it('has no whole beginning when the first entry is gone', async () => {
    const schade = await na(({ regels }) => regels.delete(['a', 1]))
    expect(kort(schade)).toEqual(['regel-ontbreekt 1'])
    expect(schade.heel).toBeNull()
  })

  it('of which only the head is damaged is read to the end, with the warning that nothing vouches for that end', async () => {
    const schade = await na(({ koppen }) => koppen.update('a', { ct: new Uint8Array(64) }))
    expect(kort(schade)).toEqual(['kop-beschadigd'])
    expect(heel(schade)).toBe(schade.er.schakels.length)
    expect(schade.er.kop).toBeNull()
  })

  it('of which head and an entry are damaged names both', async () => {
    const schade = await na(async ({ koppen, regels }) => {
      await koppen.update('a', { ct: new Uint8Array(64) })
      await regels.delete(['a', 2])
    })
    expect(kort(schade)).toEqual(['kop-beschadigd', 'regel-ontbreekt 2'])
    expect(heel(schade)).toBe(1)
  })

  it('is never written to', async () => {
    const schade = await na(({ regels }) => regels.put({ casus: 'a', nr: 3 } as never))
    const nog = await bekijkSchade(await browser.tab(), 'a', [], await kern())
    expect(goed(nog).er).toEqual(schade.er)
  })
})

describe('a chain that was tampered with before it was kept', () => {
  it('is whole up to where the kader refuses it', async () => {
    const [eerste, ...rest] = await schakelsVan()
    const er = {
      soort: 'casus',
      kop: null,
      schakels: [eerste, ...rest.toReversed()].map((schakel, plek) => ({ nr: plek + 1, schakel: schakel ?? null })),
    } as const
    const schade = goed(await bekijkSchade({ leesWatErIs: async () => ({ goed: er }) }, 'a', [], await kern()))
    expect(heel(schade)).toBe(1)
    expect(schade.bevindingen.length).toBeGreaterThan(0)
  })

  it('is whole up to the entry that was replaced, also when that one fits what stands before it', async () => {
    const keten = await schakelsVan()
    const ander = await schakel(keten[1], {
      nr: 3,
      vastgelegd: '2026-03-02T09:00:00Z',
      gebeurtenis: feit('f9', 'Ander.'),
    })
    const schakels = keten.with(2, ander).map((een, plek) => ({ nr: plek + 1, schakel: een }))
    const er = { soort: 'casus', kop: null, schakels } as const
    const schade = goed(await bekijkSchade({ leesWatErIs: async () => ({ goed: er }) }, 'a', [], await kern()))
    expect(kort(schade)).toEqual(['regel-gewijzigd 3'])
    expect(heel(schade)).toBe(2)
  })
})

it('Everything that is there goes in the file, and nothing of it in its name', async () => {
  const schade = await na(({ regels }) => regels.put({ casus: 'a', nr: 3 } as never))
  const { naam, tekst } = schadebestand('a', schade, '2026-03-02T09:00:00.000Z')
  expect(naam).toBe('beschadigde-casus-2026-03-02.json')
  const inhoud = JSON.parse(tekst)
  expect(inhoud).toMatchObject({
    soort: 'weegwijzer-beschadigde-casus',
    casus: 'a',
    kop: schade.er.kop,
    bevindingen: [fout('regel-onleesbaar', { nr: '3' })],
  })
  expect(inhoud.regels.map(({ nr, tekst: regel }: { nr: number; tekst: string | null }) => [nr, regel])).toEqual(
    schade.er.schakels.map(({ nr, schakel }) => [nr, schakel?.tekst ?? null]),
  )
})

it.each(['casus-onbekend', 'kader-niet-geladen', 'kluis-dicht', 'kluis-antwoordt-niet'])('%s is no damage', (id) => {
  expect(isSchade(fout(id))).toBe(false)
})
