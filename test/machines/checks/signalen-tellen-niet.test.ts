import { describe, expect, it } from 'vitest'
import { bewijs } from '../../../machines/bewijs/bewijs'
import { signalen } from '../../../machines/bewijs/eigenschappen/signalen'
import { onderdelenVan } from '../../../machines/bewijs/onderdelen'
import { aangekruist } from '../../../machines/bewijs/werelden/gebeurtenissen'
import { stappenWereld } from '../../../machines/bewijs/werelden/stappen'
import { type Gebeurtenisnaam, standVan } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'
import { metExtraBezwaar, metGevolg } from '../bewijs/zaaien'

const wereld = { ...stappenWereld, alfabet: [...stappenWereld.alfabet, ...[2, 5, 40].map(aangekruist)] }

type Zet = readonly [Gebeurtenisnaam, Record<string, unknown>]
const vraag = (naam: string, antwoord: string): Zet => [
  'vraag beantwoord',
  { vraag: naam, antwoord, motivering: 'Hierom.', feiten: ['f1'] },
]
const WANDELING: readonly Zet[] = [
  ['feit vastgelegd', { id: 'f1', soort: 'eigen-waarneming', tekst: 'Gezien.', wanneer: '2026-03-02' }],
  ['persoon toegevoegd', { id: 'k1', aanduiding: 'Kind', relatie: 'kind' }],
  ['huishouden volledig', {}],
  ['raadpleging gehouden', { id: 'r1', met: 'collega', advies: 'Ga door.' }],
  ['contactveiligheid beoordeeld', { antwoord: 'nee', toelichting: 'Geen gevaar.' }],
  ['gesprek gevoerd', { met: ['moeder'], verslag: 'Gesproken.', resultaat: 'zorgen-blijven' }],
  vraag('vermoeden', 'ja'),
  vraag('acuut', 'nee'),
  vraag('structureel', 'nee'),
  vraag('disclosure', 'nee'),
  vraag('hulp-mogelijk', 'ja'),
  vraag('hulp-aanvaard', 'ja'),
  ['melden besloten', { besluit: 'niet-melden', beslisser: 'beslisser', motivering: 'Hierom.' }],
]

/** All that is derived of a casus, without the line numbers that an extra line shifts. */
const afgeleid = (casus: Casusbouwer) =>
  JSON.stringify([standVan(casus.casus), casus.oordeel], (sleutel, waarde) => (sleutel === 'nr' ? undefined : waarde))

describe('No number of ticked signals decides anything', () => {
  it('holds in every state of the step worlds', { timeout: 120_000 }, () => {
    const verslag = bewijs(wereld, signalen)
    expect(verslag.gebroken).toEqual([])
    for (const { naam } of signalen) expect(verslag.gesproken.get(naam)).toBeGreaterThan(10_000)
  })

  it.each([
    [
      'many of them change what rules look at',
      metGevolg((_stand, e) => (e.type === 'signalen aangekruist' && e.signalen.length > 30 ? { gevaar: true } : {})),
    ],
    [
      'they are refused somewhere',
      metExtraBezwaar(({ gesloten }, { type }) => gesloten && type === 'signalen aangekruist'),
    ],
  ])('and is caught when %s', { timeout: 120_000 }, (_fout, zaad) => {
    const onderdelen = zaad(onderdelenVan(wereld.kader).kader)
    expect(bewijs(wereld, signalen, onderdelen, (gebroken) => gebroken.length > 0).gebroken).not.toEqual([])
  })

  it.each([1, 3, 11])('holds along a whole walk with %i of them at every step', async (aantal) => {
    const kaal = await Casusbouwer.open('onderwijs')
    const vol = await Casusbouwer.open('onderwijs')
    const lijst = Array.from({ length: aantal }, (_leeg, nr) => `signaal-${nr}`)
    for (const [type, velden] of WANDELING) {
      vol.leg('signalen aangekruist', { signalen: lijst, leeftijd: 'vier-twaalf' })
      expect(vol.leg(type, velden).weigering()).toEqual(kaal.leg(type, velden).weigering())
      expect(afgeleid(vol)).toBe(afgeleid(kaal))
    }
  })
})
