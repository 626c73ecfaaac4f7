import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { regelDigest } from '../../../src/keten/digest'
import type { Kern } from '../../../src/keten/logboek-openen'
import type { Pakket } from '../../../src/keten/pakket.schema'
import { leesPakket } from '../../../src/keten/pakket-lezen'
import { kopVan } from '../../../src/keten/schakel'
import { feit, geopend, kern, pakketVan, regelsVan, schakelsVan } from './voorbeeld'

let heel: string
let kernNu: Kern
beforeAll(async () => {
  heel = (await pakketVan()).tekst
  kernNu = await kern()
})

const lees = (tekst: string, deel: Partial<Kern> = {}) => leesPakket(tekst, { ...kernNu, ...deel })

const foutVan = async (tekst: string, deel: Partial<Kern> = {}) => {
  const uitkomst = await lees(tekst, deel)
  return 'goed' in uitkomst ? { id: 'goed', waarden: {} } : uitkomst.fout
}

const anders = (wijzig: (pakket: Pakket) => unknown) => {
  const pakket = JSON.parse(heel) as Pakket
  const nieuw = wijzig(pakket)
  return JSON.stringify(nieuw ?? pakket)
}

describe('a damaged package', () => {
  it('says that it was cut off, wherever that was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: heel.length - 1 }), async (lengte) => {
        expect(await foutVan(heel.slice(0, lengte))).toEqual({ id: 'json-afgekapt', waarden: {} })
      }),
      { numRuns: 300 },
    )
    expect(await foutVan('')).toEqual({ id: 'pakket-leeg', waarden: {} })
  })

  it('names the entry that was changed, and every other', async () => {
    const tekst = heel.replace('Blauwe plek', 'Rode plek').replaceAll('Het kon niet wachten', 'Het kon wel wachten')
    expect(await lees(tekst)).toEqual({
      fout: { id: 'logboek-gewijzigd', waarden: { aantal: '2' } },
      bevindingen: [
        { id: 'regel-gewijzigd', waarden: { nr: '2' } },
        { id: 'regel-gewijzigd', waarden: { nr: '6' } },
      ],
    })
  })

  it('names the entry that was left out at the end', async () => {
    const uitkomst = await lees(anders(({ regels, ...rest }) => ({ ...rest, regels: regels.slice(0, -1) })))
    expect(uitkomst).toMatchObject({ bevindingen: [{ id: 'regel-ontbreekt', waarden: { nr: '7' } }] })
  })

  it('never opens with another log than was exported, and never throws, whatever single place is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: heel.length - 1 }), fc.string({ maxLength: 3 }), async (plaats, stuk) => {
        const uitkomst = await lees(heel.slice(0, plaats) + stuk + heel.slice(plaats + 1))
        if ('goed' in uitkomst) expect(uitkomst.goed.casus.regels).toEqual(regelsVan())
        else expect(uitkomst.fout.id).toMatch(/^(json|pakket|logboek|regel)-/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a file that is no package of this program', () => {
  it.each(['{}', '[]', 'null', '"weegwijzer-casus"', '{"formaat":"iets-anders","v":1}', '[{"v":1}]'])(
    'is told apart: %s',
    async (tekst) => {
      expect(await foutVan(tekst)).toEqual({ id: 'pakket-niet-van-ons', waarden: {} })
    },
  )

  it('may be no JSON at all', async () => {
    expect(await foutVan('%PDF-1.7')).toEqual({ id: 'json-onleesbaar', waarden: {} })
    expect(await foutVan(' \n')).toEqual({ id: 'pakket-leeg', waarden: {} })
  })

  it('is of a version that does not exist yet', async () => {
    expect(await foutVan(anders((pakket) => ({ ...pakket, v: 7 })))).toEqual({
      id: 'pakket-versie-onbekend',
      waarden: { versie: '7' },
    })
  })

  it('misses a field, or has one that we do not know', async () => {
    expect(await foutVan(anders(({ kop: _, ...rest }) => rest))).toEqual({
      id: 'pakket-veld-onjuist',
      waarden: { veld: 'kop' },
    })
    expect(await foutVan(anders((pakket) => ({ ...pakket, extra: 1 })))).toMatchObject({ waarden: { veld: 'extra' } })
    expect(await foutVan(anders((pakket) => ({ ...pakket, kop: { ...pakket.kop, aantal: 1e9 } })))).toMatchObject({
      waarden: { veld: 'kop.aantal' },
    })
  })
})

describe('a hostile package', () => {
  it('of 100 MB is refused within a second, unread', async () => {
    const groot = 'x'.repeat(100 * 1024 * 1024)
    const begin = performance.now()
    expect(await foutVan(groot)).toEqual({ id: 'pakket-te-groot', waarden: { grens: '32' } })
    expect(await foutVan(`{"formaat":"${groot}"}`)).toMatchObject({ id: 'pakket-te-groot' })
    expect(await foutVan('€'.repeat(12 * 1024 * 1024))).toMatchObject({ id: 'pakket-te-groot' })
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('is refused when it goes too deep', async () => {
    const diep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(await foutVan(heel.replace('"oordeel": {', `"diep": ${diep},"oordeel": {`))).toMatchObject({
      id: 'json-te-diep',
    })
  })

  it('is refused when a key stands there twice', async () => {
    expect(await foutVan(heel.replace('"v": 1,', '"v": 1, "v": 1,'))).toMatchObject({ id: 'json-dubbele-sleutel' })
  })

  it('changes no prototype', async () => {
    expect(await foutVan(heel.replace('"v": 1,', '"v": 1, "__proto__": {"admin": true},'))).toMatchObject({
      id: 'json-verboden-sleutel',
    })
    expect({}).not.toHaveProperty('admin')
  })

  it('hides nothing inside an entry either', async () => {
    const [regel] = await schakelsVan(regelsVan([geopend]))
    const tekst = (regel?.tekst ?? '').replace('"client":"kind"', '"client":"kind","__proto__":{"admin":true}')
    const regels = [{ digest: await regelDigest(tekst), tekst }]
    expect(await lees(anders((pakket) => ({ ...pakket, regels, kop: kopVan(regels) })))).toMatchObject({
      bevindingen: [{ id: 'regel-onleesbaar', waarden: { nr: '1' } }],
    })
  })
})

describe('a whole chain with something else in it', () => {
  const metRegels = async (wat: Parameters<typeof regelsVan>[0]) => {
    const regels = await schakelsVan(regelsVan(wat))
    return anders((pakket) => ({ ...pakket, regels, kop: kopVan(regels) }))
  }

  it('names the entry whose gebeurtenis is unknown or wrong', async () => {
    const vreemd = [geopend, { type: 'iets anders', op: '2026-03-02' }, { ...feit('a', ''), soort: 'gerucht' }]
    expect(await lees(await metRegels(vreemd as never))).toMatchObject({
      fout: { id: 'regel-onjuist', waarden: { nr: '2' } },
      bevindingen: [
        { id: 'gebeurtenis-onbekend', waarden: { gebeurtenis: 'iets anders', nr: '2' } },
        { id: 'veld-onjuist', waarden: { veld: 'soort', nr: '3' } },
        { id: 'veld-onjuist', waarden: { veld: 'tekst', nr: '3' } },
      ],
    })
  })

  it('names the entry that the state refuses', async () => {
    const heropend = { type: 'casus heropend', op: '2026-03-02', reden: 'zomaar' } as const
    expect(await lees(await metRegels([geopend, heropend]))).toEqual({
      fout: { id: 'regel-geweigerd', waarden: { nr: '2' } },
      bevindingen: [{ id: 'casus-is-open', waarden: { nr: '2' } }],
    })
    expect(await lees(await metRegels([feit('a', 'a')]))).toMatchObject({
      fout: { id: 'regel-geweigerd', waarden: { nr: '1' } },
      bevindingen: [{ id: 'eerst-openen' }],
    })
  })

  it('names the kader that this program does not have, or could not load', async () => {
    const waarden = { kader: 'generiek', versie: '2031-01' }
    const toekomst = await metRegels([{ ...geopend, versie: '2031-01' }])
    expect(await foutVan(toekomst)).toEqual({ id: 'kader-onbekend', waarden })
    const offline = { laadKader: () => Promise.reject(new TypeError('Failed to fetch')) }
    expect(await foutVan(toekomst, offline)).toEqual({ id: 'kader-niet-geladen', waarden })
  })

  it('does not let the file name another kader than its log', async () => {
    const tekst = anders((pakket) => ({ ...pakket, kader: { ...pakket.kader, id: 'artsen' } }))
    expect(await foutVan(tekst)).toMatchObject({ id: 'pakket-ander-kader', waarden: { genoemd: 'artsen 2019-01' } })
  })
})

describe('what a package says beside its log', () => {
  const bevindingenVan = async (tekst: string) => {
    const uitkomst = await lees(tekst)
    return 'goed' in uitkomst ? uitkomst.goed.bevindingen : uitkomst
  }

  it('is remarked when it is another edition of the same kader version', async () => {
    const tekst = anders((pakket) => ({ ...pakket, kader: { ...pakket.kader, digest: '0'.repeat(64) } }))
    expect(await bevindingenVan(tekst)).toEqual([
      { id: 'kader-andere-uitgave', waarden: { kader: 'generiek', versie: '2019-01' } },
    ])
  })

  it('is remarked when the oordeel is not what the replay gives', async () => {
    const tekst = anders((pakket) => ({ ...pakket, oordeel: { ...pakket.oordeel, melden: 'niet-nodig' } }))
    expect(await bevindingenVan(tekst)).toEqual([
      {
        id: 'oordeel-wijkt-af',
        waarden: { melden: 'niet-nodig', hulp: 'met-veilig-thuis', meldenNu: 'nodig', hulpNu: 'met-veilig-thuis' },
      },
    ])
  })

  it('is remarked part by part', async () => {
    const tekst = anders((pakket) => ({
      ...pakket,
      kader: { ...pakket.kader, zekerheid: 'volledig' },
      oordeel: { ...pakket.oordeel, redenen: [] },
      besluit: { ...pakket.besluit, melden: 'melden' },
      afwijkingen: [],
    }))
    expect(await bevindingenVan(tekst)).toEqual(
      ['zekerheid', 'onderbouwing', 'besluit', 'afwijkingen'].map((deel) => ({
        id: 'deel-wijkt-af',
        waarden: { deel },
      })),
    )
  })
})
