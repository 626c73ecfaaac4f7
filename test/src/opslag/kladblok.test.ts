import { afterEach, describe, expect, it } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'
import { maakKluis } from '../../../src/opslag/kluis-maken'
import { anderTabblad, geredeKluis, plaatsen } from '../../bouwers/kluis'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const open: Kluis[] = []
afterEach(() => {
  for (const kluis of open.splice(0)) kluis.sluit()
})

const klad = (formulier: string, tekst: string) => ({
  formulier,
  bewaard: '2026-03-02T09:00:00.000Z',
  velden: { tekst, wie: ['kind', 'ouder'], zeker: false, half: '\ud83d' },
})

describe.each(plaatsen)('drafts in a vault that is %s', (plaats) => {
  const maak = async () => {
    const gereed = await geredeKluis({ plaats })
    open.push(gereed.kluis)
    await gereed.kluis.maakCasus('a', schakels('1'), projectie)
    await gereed.kluis.maakCasus('b', schakels('1'), projectie, 'oefening')
    return gereed
  }

  it('are there again after locking, per casus and per form', async () => {
    const { kluis, omgeving } = await maak()
    for (const casus of ['a', 'b', '']) goed(await kluis.bewaarKlad(casus, klad('feit', `van ${casus}`)))
    goed(await kluis.bewaarKlad('a', klad('gesprek', 'een')))
    goed(await kluis.bewaarKlad('a', klad('gesprek', 'twee')))
    kluis.sluit()
    const later = await anderTabblad(omgeving)
    open.push(later)
    expect(goed(await later.kladjes('a'))).toEqual([klad('feit', 'van a'), klad('gesprek', 'twee')])
    expect(goed(await later.kladjes('b'))).toEqual([klad('feit', 'van b')])
    expect(goed(await later.kladjes(''))).toEqual([klad('feit', 'van ')])
  })

  it('go when they are wiped, and leave the others', async () => {
    const { kluis } = await maak()
    await kluis.bewaarKlad('a', klad('feit', 'een'))
    await kluis.bewaarKlad('a', klad('gesprek', 'twee'))
    goed(await kluis.wisKlad('a', 'feit'))
    expect(goed(await kluis.kladjes('a'))).toEqual([klad('gesprek', 'twee')])
    goed(await kluis.wisKlad('a', 'gesprek'))
    goed(await kluis.wisKlad('a', 'nooit'))
    expect(goed(await kluis.kladjes('a'))).toEqual([])
  })

  it('keep the agreements of an organisation', async () => {
    const { kluis, omgeving } = await maak()
    expect(await kluis.leesInstelling('organisatie')).toEqual({ goed: null })
    goed(await kluis.bewaarInstelling('organisatie', '{"naam":"De Wilg"}'))
    const dicht = maakKluis(omgeving)
    expect(await dicht.leesInstelling('organisatie')).toMatchObject({ fout: { id: 'kluis-dicht' } })
    expect(await kluis.leesInstelling('organisatie')).toEqual({ goed: '{"naam":"De Wilg"}' })
    goed(await kluis.bewaarInstelling('organisatie', null))
    expect(await kluis.leesInstelling('organisatie')).toEqual({ goed: null })
  })
})

describe('a draft', () => {
  const browser = eigenBrowser()

  it('of a casus that is not there is refused', async () => {
    const kluis = await browser.tab()
    expect(await kluis.bewaarKlad('a', klad('feit', 'een'))).toMatchObject({ fout: { id: 'casus-onbekend' } })
  })

  it('written in two tabs at once is kept twice, and does not hold up an append', async () => {
    const [een, twee] = [await browser.tab(), await browser.tab()]
    await een.maakCasus('a', schakels('1'), projectie)
    const uitkomsten = await Promise.all([
      een.bewaarKlad('a', klad('feit', 'een')),
      twee.bewaarKlad('a', klad('gesprek', 'twee')),
      een.voegToe('a', kop(1, '1'), schakels('2'), projectie),
    ])
    expect(uitkomsten).toEqual([{ goed: null }, { goed: null }, { goed: kop(2, '2') }])
    const namen = goed(await een.kladjes('a')).map(({ formulier }) => formulier)
    expect(namen.toSorted()).toEqual(['feit', 'gesprek'])
  })

  it('that is damaged, or of another casus, is not offered', async () => {
    const kluis = await browser.tab()
    for (const casus of ['a', 'b']) await kluis.maakCasus(casus, schakels('1'), projectie)
    goed(await kluis.bewaarKlad('a', klad('feit', 'een')))
    await browser.ingreep(async ({ kladjes }) => {
      const rij = await kladjes.get('a')
      await kladjes.bulkPut([
        { ...rij, casus: 'b' } as never,
        { ...rij, casus: 'a', nonce: new Uint8Array(12) } as never,
      ])
    })
    expect(goed(await kluis.kladjes('a'))).toEqual([])
    expect(goed(await kluis.kladjes('b'))).toEqual([])
    goed(await kluis.bewaarKlad('a', klad('feit', 'weer')))
    expect(goed(await kluis.kladjes('a'))).toHaveLength(1)
  })

  it('or a setting is not taken for another', async () => {
    const kluis = await browser.tab()
    goed(await kluis.bewaarInstelling('reserve' as never, '{}'))
    await browser.ingreep(async ({ instellingen }) => {
      const rij = await instellingen.get('reserve')
      expect(rij).toBeDefined()
      await instellingen.put({ ...rij, naam: 'organisatie' } as never)
    })
    expect(await kluis.leesInstelling('organisatie')).toEqual({ goed: null })
  })
})
