import { describe, expect, it } from 'vitest'
import { kopVan } from '../../../src/keten/schakel'
import { anders, foutVan, lees } from './pakket-proef'
import { feit, geopend, regelsVan, schakelsVan } from './voorbeeld'

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
