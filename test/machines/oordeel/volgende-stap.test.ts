import { describe, expect, it } from 'vitest'
import { volgendeStap } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

const STAPPEN = ['signalen', 'raadplegen', 'gesprek', 'wegen', 'beslissen', 'daarna']
const thuis = async (client: 'kind' | 'volwassene' = 'kind') =>
  (await Casusbouwer.open('generiek', client)).feit().kind('Roos').leg('huishouden volledig').raadpleging('collega')
const vorm = (casus: Casusbouwer, bijzonderheid: string) => casus.leg('bijzonderheid vastgesteld', { bijzonderheid })
const mist = ({ oordeel }: Casusbouwer) => oordeel.ontbreekt.map(({ id }) => id)
const kindcheck = (casus: Casusbouwer, uitkomst: string) =>
  casus.leg('kindcheck gedaan', { uitkomst, toelichting: 'Gevraagd.' })
const contactDicht = (casus: Casusbouwer) => casus.leg('contactveiligheid beoordeeld', { antwoord: 'ja' })

describe('De volgende stap', () => {
  it('is de melding zolang melden direct is, ook na een rode vlag of in gevaar', async () => {
    const acuut = (await thuis()).antwoord('acuut', 'ja').leg('rode vlag gezien', { vlag: 'verwurging' })
    expect(volgendeStap(acuut.casus)).toBe('melding')
    const gevaar = (await thuis()).leg('rode vlag gezien', { vlag: 'verwurging' }).leg('gevaar ingeroepen')
    expect(volgendeStap(gevaar.casus)).toBe('melding')
  })

  it('is bij zorgen uit een check niet het gesprek', async () => {
    const casus = (await thuis('volwassene')).leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    expect(volgendeStap(kindcheck(casus, 'twijfel-of-zorgen').casus)).toBe('signalen')
  })

  it('is overleg, niet het gesprek, zolang contact dicht is', async () => {
    const dicht = contactDicht(await thuis())
    expect(volgendeStap(dicht.casus)).toBe('raadplegen')
    const wens = contactDicht(vorm(await thuis(), 'ouderenmishandeling'))
    wens.leg('gesprek overgeslagen', { grond: 'veiligheid-betrokkenen', toelichting: 'Te gevaarlijk.' })
    expect(volgendeStap(wens.casus)).toBe('raadplegen')
  })

  it('is na een nee op contact iets anders dan praten', async () => {
    const casus = contactDicht(await thuis()).raadpleging('veilig-thuis', { contact: 'nee' })
    expect(volgendeStap(casus.casus)).toBe('beslissen')
    casus
      .antwoord('vermoeden', 'ja')
      .antwoord('acuut', 'nee')
      .antwoord('structureel', 'ja')
      .antwoord('disclosure', 'nee')
    casus.antwoord('hulp-mogelijk', 'nee').meldbesluit('melden').leg('melding gedaan', { hoe: 'telefonisch' })
    casus.leg('hulp besloten', { besluit: 'met-veilig-thuis', beslisser: 'beslisser', motivering: 'Hierom.' })
    expect(volgendeStap(casus.casus)).toBe('beslissen')
    expect(mist(casus)).toContain('informeren-grond')
  })

  it('is de vraag en niet het gesprek als de risicotaxatie eerst komt', async () => {
    const casus = vorm(await thuis(), 'eergerelateerd').leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    casus.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true })
    expect(mist(casus).indexOf('vraag')).toBeLessThan(mist(casus).indexOf('gesprek'))
    expect(volgendeStap(casus.casus)).toBe('beslissen')
  })

  it('is niet wat met een reden is overgeslagen', async () => {
    const overslaan = { verplichting: 'collega', reden: 'Niemand bereikbaar.' }
    const casus = (await Casusbouwer.open('generiek')).feit().kind('Roos').leg('huishouden volledig')
    casus.leg('verplichting overgeslagen', overslaan).antwoord('vermoeden', 'ja')
    expect(mist(casus)).toContain('collega')
    expect(volgendeStap(casus.casus)).toBe('gesprek')
    casus.leg('melding gedaan', { hoe: 'telefonisch', afwijking: 'Er was haast.' })
    expect(mist(casus)).not.toContain('collega')
  })
})

describe('Wat ontbreekt', () => {
  it('staat altijd in de volgorde van de stappen', async () => {
    const casus = kindcheck(await thuis('volwassene'), 'twijfel-of-zorgen')
    const stappen = casus.oordeel.ontbreekt.map(({ stap }) => STAPPEN.indexOf(stap))
    expect(stappen).toEqual(stappen.toSorted((een, ander) => een - ander))
    expect(mist(casus).indexOf('kindcheck-zorgen')).toBeLessThan(mist(casus).indexOf('gesprek'))
  })
})

describe('Een lager risico dat niet is overgenomen', () => {
  const lager = async () => {
    const casus = (await thuis()).leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'reeel' })
    return casus.leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'geen' })
  }

  it('staat bij de bijzonderheid, tot een deskundige ja zegt en het nog eens is vastgelegd', async () => {
    const casus = await lager()
    expect(casus.oordeel.bijzonderheden).toMatchObject([
      { kenmerken: { risico: 'reeel' }, nietOvergenomen: { risico: 'geen' } },
    ])
    casus.raadpleging('veilig-thuis', { contact: 'ja' })
    casus.leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'geen' })
    expect(casus.oordeel.bijzonderheden).toMatchObject([{ kenmerken: { risico: 'geen' }, nietOvergenomen: null }])
  })
})
