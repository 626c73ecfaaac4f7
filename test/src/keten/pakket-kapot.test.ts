import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anders, foutVan, heel, lees } from './pakket-proef'
import { regelsVan } from './voorbeeld'

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
