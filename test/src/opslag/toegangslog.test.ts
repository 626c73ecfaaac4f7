import { describe, expect, it } from 'vitest'
import type { Databank } from '../../../src/opslag/databank'
import type { Kluis } from '../../../src/opslag/kluis'
import { WACHTZIN } from '../../bouwers/kluis'
import { kop, projectie, schakels } from './gegevens'
import { eigenBrowser, goed } from './tab'

const browser = eigenBrowser()
const wachtzin = { soort: 'wachtzin', wachtzin: WACHTZIN } as const

/** What was done, oldest first, with the casus it was about. */
const gedaan = async (kluis: Kluis) =>
  goed(await kluis.toegangslog())
    .regels.toReversed()
    .map(({ handeling, casus, doel }) => [handeling, casus, doel].filter((deel) => deel !== null).join(' '))

describe('the access log', () => {
  it('says what was done, by whom, from where and with what, and nothing of what it said', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('geheim'), projectie)
    const [, nieuwste] = goed(await kluis.toegangslog()).regels
    expect(nieuwste).toEqual({
      nr: 5,
      op: expect.stringMatching(/^2026-03-02T09:/),
      handeling: 'casus-gemaakt',
      gelukt: true,
      casus: 'a',
      doel: null,
      rol: 'professional',
      bron: { installatie: expect.stringMatching(/^[0-9a-f-]{36}$/), versie: '0.1.0' },
    })
  })

  it('is written by the vault itself for all that it does', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    await kluis.voegToe('a', kop(1, '1'), schakels('2'), projectie)
    await kluis.lees('a')
    await kluis.wijzigWachtzin(wachtzin, 'zeilboot koekoek vuurtoren lantaarn')
    await kluis.wis('a', 'verzoek')
    await kluis.log({ handeling: 'scherm-bekeken', doel: 'begin' })
    expect(await gedaan(kluis)).toEqual([
      'sleutels-gewijzigd ingericht',
      'ontgrendeld',
      'sleutels-gewijzigd herstelsleutel-bewezen',
      'ontgrendeld',
      'casus-gemaakt a',
      'gewijzigd a',
      'casus-geopend a',
      'sleutels-gewijzigd wachtzin',
      'gewist a verzoek',
      'scherm-bekeken begin',
      'log-bekeken',
    ])
  })

  it('has no line for what was not written', async () => {
    const kluis = await browser.tab()
    await kluis.maakCasus('a', schakels('1'), projectie)
    const eerst = (await gedaan(kluis)).length
    await kluis.maakCasus('a', schakels('x'), projectie)
    await kluis.voegToe('a', kop(9, '1'), schakels('2'), projectie)
    await kluis.maakCasus('a', schakels('1'), projectie)
    await kluis.lees('nergens')
    expect((await gedaan(kluis)).length).toBe(eerst)
  })

  it('counts opening a casus many times in a minute as once, and after that again', async () => {
    let minuut = 0
    const nu = () => new Date(Date.UTC(2026, 2, 2, 9, minuut)).toISOString()
    const kluis = await browser.tab({ nu })
    await kluis.maakCasus('a', schakels('1'), projectie)
    await kluis.maakCasus('b', schakels('1'), projectie)
    const keer = async () => (await gedaan(kluis)).filter((regel) => regel.startsWith('casus-geopend'))
    for (const casus of ['a', 'a', 'b', 'a']) await kluis.lees(casus)
    expect(await keer()).toEqual(['casus-geopend a', 'casus-geopend b'])
    minuut = 1
    await kluis.lees('a')
    expect(await keer()).toEqual(['casus-geopend a', 'casus-geopend b', 'casus-geopend a'])
    minuut = 0
    await kluis.lees('a')
    expect(await keer()).toHaveLength(4)
  })

  it('tells of failed attempts from when nobody had a key, at their own moment', async () => {
    const dicht = browser.dicht({ nu: () => '2026-05-05T05:05:05.000Z' })
    await dicht.ontgrendel({ soort: 'wachtzin', wachtzin: 'een poging van een ander' })
    await dicht.ontgrendel({ soort: 'wachtzin', wachtzin: 'nog een poging van die' })
    const kluis = await browser.tab()
    const { regels, bevindingen } = goed(await kluis.toegangslog())
    expect(bevindingen).toEqual([])
    expect(regels.filter(({ gelukt }) => !gelukt)).toMatchObject([
      { handeling: 'ontgrendelen-mislukt', op: '2026-05-05T05:05:05.000Z' },
      { handeling: 'ontgrendelen-mislukt', op: '2026-05-05T05:05:05.000Z' },
    ])
    expect(await browser.ingreep(({ pogingen }) => pogingen.count())).toBe(0)
    await browser.tab()
    expect(goed(await kluis.toegangslog()).regels.filter(({ gelukt }) => !gelukt)).toHaveLength(2)
  })
})

describe('the chain of the access log', () => {
  /** What it says after somebody was at the database. */
  const naIngreep = async (doe: (databank: Databank) => PromiseLike<unknown>, verder = async (_: Kluis) => {}) => {
    const kluis = await browser.tab()
    for (const casus of ['a', 'b', 'c']) goed(await kluis.maakCasus(casus, schakels('1'), projectie))
    await browser.ingreep(doe)
    await verder(kluis)
    const { bevindingen } = goed(await kluis.toegangslog())
    return bevindingen.map(({ id, waarden }) => [id, waarden['nr'] ?? waarden['van']].filter(Boolean).join(' '))
  }
  const omgeklapt = async ({ toegang }: Databank, nr: number) => {
    const rij = await toegang.get(nr)
    if (rij) await toegang.put({ ...rij, ct: rij.ct.map((byte, plek) => (plek === 9 ? byte ^ 4 : byte)) })
  }

  it('is whole after all that is done in the ordinary way', async () => {
    expect(await naIngreep(async () => undefined)).toEqual([])
  })

  it('names a line that was changed, is gone, or stands elsewhere', async () => {
    expect(await naIngreep((databank) => omgeklapt(databank, 3))).toEqual(['regel-gewijzigd 3'])
  })

  it('names lines that are gone, from the middle and from the end', async () => {
    expect(await naIngreep(({ toegang }) => toegang.bulkDelete([4, 6, 7]))).toEqual([
      'regel-ontbreekt 4',
      'regels-ontbreken 6',
    ])
  })

  it('names lines that changed places', async () => {
    const bevindingen = await naIngreep(async ({ toegang }) => {
      const [twee, drie] = [await toegang.get(2), await toegang.get(3)]
      await toegang.bulkPut([{ ...twee, nr: 3 } as never, { ...drie, nr: 2 } as never])
    })
    expect(bevindingen).toEqual(['regel-gewijzigd 2', 'regel-gewijzigd 3'])
  })

  it('holds up no work when its end is damaged, and does not let that be forgotten', async () => {
    const verder = async (kluis: Kluis) => {
      goed(await kluis.maakCasus('d', schakels('1'), projectie))
      goed(await kluis.voegToe('d', kop(1, '1'), schakels('2'), projectie))
    }
    const afgekapt = async (databank: Databank) => {
      await databank.toegang.bulkDelete([6, 7])
      await omgeklapt(databank, 0)
    }
    expect(await naIngreep(afgekapt, verder)).toEqual(['regel-gewijzigd 5'])
  })

  it('holds up no work when its end was put back to an earlier one', async () => {
    const kluis = await browser.tab()
    const vroeger = await browser.ingreep(({ toegang }) => toegang.get(0))
    for (const casus of ['a', 'b']) goed(await kluis.maakCasus(casus, schakels('1'), projectie))
    await browser.ingreep(({ toegang }) => toegang.put(vroeger as never))
    goed(await kluis.maakCasus('c', schakels('1'), projectie))
    const { bevindingen, regels } = goed(await kluis.toegangslog())
    expect(regels.map(({ nr }) => nr)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    expect(bevindingen).toMatchObject([{ id: 'regel-gewijzigd', waarden: { nr: '6' } }])
  })

  it('is not fooled by emptying it all', async () => {
    expect(await naIngreep(({ toegang }) => toegang.clear())).toEqual(['regel-ontbreekt 1'])
  })
})
