import { describe, expect, it } from 'vitest'
import { Casusbouwer } from '../../bouwers/casus'

const ZORGEN = {
  aanleiding: ['geweld-slachtoffer'],
  kinderen: ['op-bezoek'],
  'zorg-nu': ['iemand-anders'],
  hulp: ['niet-gewenst'],
  genoeg: ['zorgen'],
}

describe('Recording a check', () => {
  const leg = (casus: Casusbouwer, velden: object) =>
    casus.leg('kindcheck gedaan', { uitkomst: 'twijfel-of-zorgen', toelichting: 'Gevraagd.', ...velden }).weigering()
  const open = () => Casusbouwer.open('generiek', 'volwassene')

  it('takes answers that lead to the outcome, and old records without answers', async () => {
    expect(leg(await open(), { antwoorden: ZORGEN, versie: '2026-11' })).toEqual([])
    expect(leg(await open(), { aanleidingen: ['geweld-slachtoffer'] })).toEqual([])
  })

  it.each([
    ['another outcome', { antwoorden: ZORGEN, uitkomst: 'zorg-geregeld' }, 'check-leidt-elders'],
    ['another follow-up', { antwoorden: ZORGEN, vervolg: 'andere-neemt-over' }, 'check-leidt-elders'],
    ['half a walk', { antwoorden: { aanleiding: ['geweld-pleger'] } }, 'check-niet-af'],
    ['an unknown answer', { antwoorden: { ...ZORGEN, hulp: ['misschien'] } }, 'check-antwoord-onbekend'],
    [
      'two answers where one fits',
      { antwoorden: { ...ZORGEN, hulp: ['is-er', 'gewenst'] } },
      'check-antwoord-onbekend',
    ],
    ['a question off the way', { antwoorden: { ...ZORGEN, omgang: ['soms'] } }, 'check-vraag-niet-gesteld'],
    ['an unknown question', { antwoorden: { ...ZORGEN, weer: ['mooi'] } }, 'check-vraag-niet-gesteld'],
  ])('refuses %s', async (_wat, velden, bezwaar) => {
    expect(leg(await open(), velden)).toContain(bezwaar)
  })

  it('leaves answers to a version that this build does not hold as they are', async () => {
    expect(leg(await open(), { antwoorden: { toen: ['anders'] }, versie: '2024-01' })).toEqual([])
  })
})

describe('The mantelzorgverleningscheck', () => {
  const gedaan = (casus: Casusbouwer, uitkomst: string) =>
    casus.leg('mantelzorgverleningscheck gedaan', { uitkomst, toelichting: 'Gevraagd.' })
  const mist = (casus: Casusbouwer) => casus.oordeel.ontbreekt.map(({ id }) => id)

  it('is missed where the kader asks for it, holds nothing, and is not missed elsewhere', async () => {
    const arts = await Casusbouwer.open('artsen', 'volwassene')
    expect(mist(arts)).toContain('mantelzorgverleningscheck')
    expect(arts.oordeel.blokkades.map(({ id }) => id)).not.toContain('mantelzorgverleningscheck-ontbreekt')
    expect(mist(gedaan(arts, 'geen-afhankelijken'))).not.toContain('mantelzorgverleningscheck')
    expect(mist(await Casusbouwer.open('artsen', 'kind'))).not.toContain('mantelzorgverleningscheck')
    expect(mist(await Casusbouwer.open('onderwijs', 'volwassene'))).not.toContain('mantelzorgverleningscheck')
  })

  it.each(['twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar'])(
    'holds closing after %s in every kader, until Veilig Thuis is asked',
    async (uitkomst) => {
      const casus = gedaan((await Casusbouwer.open('generiek', 'volwassene')).feit(), uitkomst)
      const sluit = () => casus.leg('casus gesloten', { reden: 'Klaar.' }).weigering()
      expect(sluit()).toContain('mantelzorgcheck-zorgen')
      casus.raadpleging('veilig-thuis')
      expect(sluit()).not.toContain('mantelzorgcheck-zorgen')
    },
  )

  it('never hands a present danger over', async () => {
    const casus = (await Casusbouwer.open('generiek', 'volwassene')).leg('kindcheck gedaan', {
      uitkomst: 'nu-alleen-of-in-gevaar',
      vervolg: 'andere-neemt-over',
      toelichting: 'De buurvrouw haalt hen op.',
    })
    expect(mist(casus)).toContain('kindcheck-zorgen')
    expect(mist(casus)).toContain('acuut-nu-beoordelen')
  })

  it('hands the worries over with the care', async () => {
    const casus = (await Casusbouwer.open('generiek', 'volwassene')).leg('mantelzorgverleningscheck gedaan', {
      uitkomst: 'onduidelijk-of-geweigerd',
      vervolg: 'andere-neemt-over',
      toelichting: 'De thuiszorg neemt het over.',
    })
    expect(mist(casus)).not.toContain('mantelzorgcheck-zorgen')
  })
})
