import { describe, expect, it } from 'vitest'
import { stappen, volgendeStap } from '../../../machines/oordeel/stappen'
import { Casusbouwer } from '../../bouwers/casus'

describe('De vijf stappen van een casus', () => {
  it('zijn in het begin te doen en zeggen wat ze missen', async () => {
    const { casus } = await Casusbouwer.open('generiek')
    expect(
      stappen(casus).map(({ stap, stand, ontbreekt }) => ({ stap, stand, mist: ontbreekt.map(({ id }) => id) })),
    ).toEqual([
      { stap: 'signalen', stand: 'te doen', mist: ['feiten', 'huishouden'] },
      { stap: 'raadplegen', stand: 'te doen', mist: ['collega'] },
      { stap: 'gesprek', stand: 'te doen', mist: ['contactveiligheid', 'gesprek'] },
      { stap: 'wegen', stand: 'te doen', mist: [] },
      { stap: 'beslissen', stand: 'te doen', mist: ['vraag', 'meldbesluit'] },
    ])
    expect(volgendeStap(casus)).toBe('signalen')
  })

  it('worden bezig door hun eerste gebeurtenis en afgerond door de professional', async () => {
    const casus = (await Casusbouwer.open('onderwijs')).feit().raadpleging('collega').antwoord('vermoeden', 'ja')
    casus.leg('stap afgerond', { stap: 'signalen' })
    const stand = () => Object.fromEntries(stappen(casus.casus).map(({ stap, stand: nu }) => [stap, nu]))
    expect(stand()).toEqual({
      signalen: 'afgerond',
      raadplegen: 'bezig',
      gesprek: 'te doen',
      wegen: 'bezig',
      beslissen: 'te doen',
    })
    casus.feit()
    expect(stand()['signalen']).toBe('afgerond')
    casus.leg('stap heropend', { stap: 'signalen' })
    expect(stand()['signalen']).toBe('bezig')
  })

  it('wijzen bij een rode vlag eerst naar de vraag over acute onveiligheid', async () => {
    const { casus } = (await Casusbouwer.open('kinderopvang')).leg('rode vlag gezien', { vlag: 'wapen' })
    expect(volgendeStap(casus)).toBe('wegen')
  })
})
