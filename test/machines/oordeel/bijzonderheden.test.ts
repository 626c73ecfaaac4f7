import { describe, expect, it } from 'vitest'
import { stappen, volgendeStap } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

const EERST_WEGEN = ['signalen', 'raadplegen', 'wegen', 'gesprek', 'beslissen']
const GEWOON = ['signalen', 'raadplegen', 'gesprek', 'wegen', 'beslissen']

const met = async (bijzonderheid: string, velden = {}, kader = 'generiek') =>
  (await Casusbouwer.open(kader)).leg('bijzonderheid vastgesteld', { bijzonderheid, ...velden })

describe('De volgorde van de stappen', () => {
  it.each([
    ['eergerelateerd', {}, EERST_WEGEN],
    ['huwelijksdwang', {}, EERST_WEGEN],
    ['huwelijksdwang', { volwassen: true }, GEWOON],
    ['vgv', {}, GEWOON],
    ['lvb', {}, GEWOON],
  ])('bij %s %j', async (id, velden, verwacht) => {
    expect(stappen((await met(id, velden)).casus).map(({ stap }) => stap)).toEqual(verwacht)
  })

  it('stuurt bij eergerelateerd van overleg naar wegen, en pas daarna naar het gesprek', async () => {
    const casus = (await met('eergerelateerd')).feit().kind('Roos').leg('huishouden volledig').raadpleging('collega')
    casus.raadpleging('deskundige')
    expect(volgendeStap(casus.casus)).toBe('wegen')
    casus.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true })
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).not.toContain('risicotaxatie')
    const mist = casus.oordeel.ontbreekt.map(({ id }) => id)
    expect(mist.indexOf('vraag')).toBeLessThan(mist.indexOf('contactveiligheid'))
    expect(mist.indexOf('gesprek')).toBeLessThan(mist.indexOf('meldbesluit'))
  })

  it('stuurt niemand naar wat alleen wordt aangeraden', async () => {
    const casus = (await Casusbouwer.open('generiek', 'volwassene')).feit().leg('huishouden volledig')
    casus.leg('kindcheck gedaan', {
      aanleidingen: ['iets-anders'],
      uitkomst: 'geen-kinderen',
      toelichting: 'Gevraagd.',
    })
    casus.raadpleging('collega').leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    casus.leg('gesprek gevoerd', { met: ['client'], verslag: 'Gesproken.', resultaat: 'zorgen-blijven' })
    casus.antwoord('vermoeden', 'ja')
    expect(casus.oordeel.ontbreekt[0]?.id).toBe('wens-vastleggen')
    expect(volgendeStap(casus.casus)).not.toBe('gesprek')
  })
})

describe('Wat het oordeel van een bijzonderheid zegt', () => {
  it.each([
    ['artsen', ['leck', 'vertrouwensarts', 'ggd']],
    ['generiek', ['via-arts', 'vertrouwensarts', 'ggd']],
    ['tandartsen', ['via-arts', 'vertrouwensarts', 'ggd']],
  ])('noemt in %s wie er bij letsel te raadplegen is', async (kader, verwacht) => {
    const [letsel] = (await met('letsel-kind', {}, kader)).oordeel.bijzonderheden
    expect(letsel?.raadplegen.map(({ wie }) => wie)).toEqual(verwacht)
  })

  it('zegt wat contact tegenhoudt, wat nog moet en waar je op let', async () => {
    const [eer] = (await met('eergerelateerd')).oordeel.bijzonderheden
    expect(eer?.contact).toMatchObject({ bron: 'ccv-eergerelateerd-geweld', grondslag: 'beroepsnorm' })
    expect(eer?.risicotaxatie).not.toBeNull()
    expect(eer?.volgorde?.stappen).toEqual(EERST_WEGEN)
    expect(eer?.verplicht).toMatchObject([{ id: 'deskundige', open: true }])
    expect(eer?.aandacht.length).toBeGreaterThan(3)
  })

  it('laat weg wat bij dit risico niet geldt', async () => {
    const [vgv] = (await met('vgv', { risico: 'geen' })).oordeel.bijzonderheden
    expect(vgv).toMatchObject({ contact: null, risicotaxatie: null, volgorde: null })
  })
})

describe('Het verzoek aan de Raad voor de Kinderbescherming', () => {
  const onvoldoende = async (kader: string) => {
    const casus = (await Casusbouwer.open(kader)).kind('Roos').leg('huishouden volledig').antwoord('vermoeden', 'ja')
    return casus.veiligheid('nee').antwoord('hulp-mogelijk', 'nee')
  }

  it.each([
    ['jeugdhulp', ['verzoek-raad']],
    ['generiek', []],
  ])('is in %s een mogelijkheid als hulp niet genoeg is: %j', async (kader, verwacht) => {
    const casus = await onvoldoende(kader)
    expect(casus.oordeel.hulp).toBe('niet-toereikend')
    expect(casus.oordeel.mogelijkheden.map(({ id }) => id)).toEqual(verwacht)
  })

  it('is er niet voordat dat blijkt', async () => {
    expect((await Casusbouwer.open('jeugdhulp')).oordeel.mogelijkheden).toEqual([])
  })

  it.each([
    ['jeugdhulp', true, []],
    ['jeugdhulp', false, ['mandaat']],
    ['generiek', true, ['verzoek-raad']],
  ])('verandert melden niet, en is in %s met mandaat %s een afwijking: %j', async (kader, gemandateerd, wat) => {
    const casus = await onvoldoende(kader)
    const voor = casus.oordeel.melden
    casus.leg('verzoek aan raad gedaan', { gemandateerd, toelichting: 'Er is dwang nodig.' })
    expect(casus.oordeel.melden).toBe(voor)
    expect(casus.casus.afwijkingen.map((afwijking) => afwijking.wat)).toEqual(wat.length > 0 ? [wat] : [])
  })
})

describe('Een aanmelding bij CoMensha', () => {
  it.each([
    ['slachtoffer', true, []],
    ['ouder-of-voogd', true, []],
    ['slachtoffer', false, ['schriftelijk']],
    ['geen', false, ['toestemming']],
  ])('met toestemming %s en op papier %s: %j, en is geen melding', async (toestemming, schriftelijk, wat) => {
    const casus = (await met('mensenhandel')).leg('aanmelding comensha gedaan', { toestemming, schriftelijk })
    expect(casus.casus.afwijkingen.map((afwijking) => afwijking.wat)).toEqual(wat.length > 0 ? [wat] : [])
    expect(casus.oordeel.ontbreekt.map(({ id }) => id)).not.toContain('terugkoppeling')
  })
})
