import { describe, expect, it } from 'vitest'
import type { Handeling } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

const PLICHTEN = [
  ['eergerelateerd', 'deskundige', (casus: Casusbouwer) => casus.raadpleging('deskundige')],
  ['huwelijksdwang', 'deskundige', (casus: Casusbouwer) => casus.raadpleging('veilig-thuis')],
  ['vgv', 'deskundige', (casus: Casusbouwer) => casus.raadpleging('deskundige')],
  ['pcf', 'deskundige', (casus: Casusbouwer) => casus.raadpleging('veilig-thuis')],
  ['letsel-kind', 'letselduiding', (casus: Casusbouwer) => casus.raadpleging('letseldeskundige')],
  ['ouderenmishandeling', 'wens-en-bekwaamheid', (casus: Casusbouwer) => wens(casus, 'twijfel')],
  ['complexe-scheiding', 'andere-ouder-gehoord', (casus: Casusbouwer) => gehoord(casus)],
  ['zwangerschap', 'ongeboren-kind-in-beeld', (casus: Casusbouwer) => ongeboren(casus)],
] as const

const wens = (casus: Casusbouwer, wilsbekwaam: string, bezwaar = true) =>
  casus.leg('wens vastgelegd', { wens: 'Met rust gelaten worden.', bezwaar, wilsbekwaam, apartGesproken: true })
const gehoord = (casus: Casusbouwer) => casus.leg('andere ouder gehoord', { wie: 'vader', verslag: 'Zijn kant.' })
const ongeboren = (casus: Casusbouwer) =>
  casus.leg('persoon toegevoegd', { id: 'baby', aanduiding: 'de baby', relatie: 'ongeboren-kind' })
const houdt = (casus: Casusbouwer, plicht: string): readonly Handeling[] =>
  casus.oordeel.blokkades.find(({ id }) => id === `${plicht}-ontbreekt`)?.houdtTegen ?? []

const met = async (bijzonderheid: string, kader = 'generiek') => {
  const casus = await Casusbouwer.open(kader)
  return casus
    .leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    .leg('bijzonderheid vastgesteld', { bijzonderheid })
}

describe.each(PLICHTEN)('Wat %s vraagt: %s', (bijzonderheid, plicht, doe) => {
  it('houdt niet melden en sluiten tegen, tot het is gedaan', async () => {
    const casus = await met(bijzonderheid)
    expect(houdt(casus, plicht)).toEqual(expect.arrayContaining(['niet-melden', 'sluiten']))
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).toContain(plicht)
    doe(casus)
    expect(houdt(casus, plicht)).toEqual([])
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).not.toContain(plicht)
  })

  it('gaat ook open met een reden, die als afwijking blijft staan', async () => {
    const casus = (await met(bijzonderheid)).leg('verplichting overgeslagen', {
      verplichting: plicht,
      reden: 'Hierom.',
    })
    expect(houdt(casus, plicht)).toEqual([])
    expect(casus.casus.afwijkingen).toMatchObject([
      { soort: 'verplichting-overgeslagen', wat: [plicht], reden: 'Hierom.' },
    ])
  })

  it('houdt niets tegen onder gevaar of na een melding, en blijft dan wel ontbreken', async () => {
    const gevaar = (await met(bijzonderheid)).leg('gevaar ingeroepen')
    const gemeld = (await met(bijzonderheid)).leg('melding gedaan', { hoe: 'telefonisch' })
    for (const casus of [gevaar, gemeld]) {
      expect(houdt(casus, plicht)).toEqual([])
      expect(casus.oordeel.ontbreekt.map(({ id }) => id)).toContain(plicht)
    }
  })

  it('houdt sluiten niet tegen als het vermoeden weg is, en staat dan als afwijking vast', async () => {
    const casus = (await met(bijzonderheid)).raadpleging('collega').kind('Roos').leg('huishouden volledig')
    casus.antwoord('vermoeden', 'nee').leg('casus gesloten', { reden: 'De zorgen zijn weg.' })
    expect(casus.weigering()).toEqual([])
    expect(casus.casus.afwijkingen.at(-1)).toMatchObject({
      soort: 'gesloten-voor-verplichting',
      wat: [`${plicht}-ontbreekt`],
    })
  })

  it(`houdt melden ${plicht === 'andere-ouder-gehoord' ? 'wel' : 'niet'} tegen`, async () => {
    const casus = await met(bijzonderheid)
    expect(houdt(casus, plicht).includes('melden')).toBe(plicht === 'andere-ouder-gehoord')
  })
})

describe('Wat een bijzonderheid vraagt', () => {
  it('vraagt opnieuw een deskundige als er een bijzonderheid bij komt', async () => {
    const casus = (await met('eergerelateerd')).raadpleging('deskundige')
    expect(houdt(casus, 'deskundige')).toEqual([])
    casus.leg('contactveiligheid beoordeeld', { antwoord: 'ja', gronden: ['pcf'] })
    expect(houdt(casus, 'deskundige')).toEqual(['niet-melden', 'sluiten'])
  })

  it('laat een eerder overleg staan als dezelfde bijzonderheid nog eens wordt vastgelegd', async () => {
    const casus = (await met('vgv')).raadpleging('deskundige')
    casus.leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'reeel' })
    expect(houdt(casus, 'deskundige')).toEqual([])
  })

  it.each([
    ['letsel-kind', true],
    ['lvb', false],
  ])('laat bij %s opnieuw naar een besluit om niet te melden kijken: %s', async (bijzonderheid, verwacht) => {
    const casus = (await Casusbouwer.open('generiek')).kind('Roos').leg('huishouden volledig').raadpleging('collega')
    casus.antwoord('vermoeden', 'ja').veiligheid('nee').antwoord('hulp-mogelijk', 'ja').antwoord('hulp-aanvaard', 'ja')
    casus.meldbesluit('niet-melden').leg('bijzonderheid vastgesteld', { bijzonderheid })
    expect(casus.oordeel.ontbreekt.some(({ id }) => id === 'besluit-te-herzien')).toBe(verwacht)
  })

  it('is bij een wens pas vervuld als ook is bekeken of iemand het kan overzien', async () => {
    const casus = wens(await met('ouderenmishandeling'), 'niet-beoordeeld')
    expect(houdt(casus, 'wens-en-bekwaamheid')).toEqual(['niet-melden', 'sluiten'])
    expect(houdt(wens(casus, 'nee'), 'wens-en-bekwaamheid')).toEqual([])
  })

  it('keert terug als het ongeboren kind uit de lijst gaat', async () => {
    const casus = ongeboren(await met('zwangerschap')).leg('persoon ingetrokken', {
      persoon: 'baby',
      reden: 'Vergissing.',
    })
    expect(houdt(casus, 'ongeboren-kind-in-beeld')).toEqual(['niet-melden', 'sluiten'])
  })

  it('stuurt niemand naar de andere ouder zolang contact dicht is', async () => {
    const casus = (await met('complexe-scheiding')).leg('contactveiligheid beoordeeld', { antwoord: 'twijfel' })
    expect(houdt(casus, 'andere-ouder-gehoord')).toEqual([])
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).not.toContain('andere-ouder-gehoord')
    casus.raadpleging('veilig-thuis', { contact: 'ja' })
    expect(houdt(casus, 'andere-ouder-gehoord')).toEqual(['melden', 'niet-melden', 'sluiten'])
  })

  it('maakt van melden met een ongehoorde ouder een afwijking', async () => {
    const casus = (await met('complexe-scheiding')).raadpleging('collega').leg('melding gedaan', { hoe: 'telefonisch' })
    expect(casus.casus.afwijkingen).toMatchObject([
      { soort: 'gemeld-voor-verplichting', wat: ['andere-ouder-gehoord-ontbreekt'] },
    ])
  })

  it('legt een gehoorde ouder vast als afwijking wanneer contact dicht was', async () => {
    const casus = gehoord(
      (await met('eergerelateerd')).leg('bijzonderheid vastgesteld', { bijzonderheid: 'complexe-scheiding' }),
    )
    expect(casus.casus.afwijkingen).toMatchObject([{ soort: 'contact-ondanks-blokkade', reden: null }])
  })
})

describe('Een bezwaar van het slachtoffer', () => {
  it('verandert nooit of melden nodig is', async () => {
    const casus = await Casusbouwer.open('generiek', 'volwassene')
    casus.antwoord('vermoeden', 'ja').antwoord('acuut', 'nee').antwoord('structureel', 'ja')
    expect(casus.oordeel.melden).toBe('nodig')
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).toContain('wens-vastleggen')
    wens(casus, 'ja', true)
    expect(casus.oordeel.melden).toBe('nodig')
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).not.toContain('wens-vastleggen')
  })

  it('wijst naar een persoon die er is', async () => {
    const casus = await Casusbouwer.open('generiek', 'volwassene')
    casus.leg('wens vastgelegd', {
      persoon: 'oma',
      wens: 'Rust.',
      bezwaar: false,
      wilsbekwaam: 'ja',
      apartGesproken: true,
    })
    expect(casus.weigering()).toEqual(['bestaat-niet'])
  })
})
