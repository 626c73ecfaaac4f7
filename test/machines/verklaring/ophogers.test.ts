import { describe, expect, it } from 'vitest'
import { ophogers } from '../../../machines/verklaring/ophogers'
import { Casusbouwer } from '../../bouwers/casus'

describe('Wat melden noodzakelijk zou maken', () => {
  it('noemt bij een onbekende uitkomst elk antwoord dat tot melden leidt', async () => {
    const { casus } = (await Casusbouwer.open('generiek')).antwoord('vermoeden', 'ja')
    expect(ophogers(casus)).toEqual([
      { vraag: 'acuut', antwoord: 'ja', melden: 'direct' },
      { vraag: 'structureel', antwoord: 'ja', melden: 'nodig' },
    ])
  })

  it('telt in het onderwijs ook twijfel', async () => {
    const { casus } = (await Casusbouwer.open('onderwijs')).antwoord('vermoeden', 'ja')
    expect(ophogers(casus).filter(({ vraag }) => vraag === 'acuut')).toEqual([
      { vraag: 'acuut', antwoord: 'ja', melden: 'direct' },
      { vraag: 'acuut', antwoord: 'twijfel', melden: 'direct' },
    ])
  })

  it('laat bij nodig en direct geen weg naar niet melden zien', async () => {
    const nodig = (await Casusbouwer.open('generiek')).antwoord('structureel', 'ja')
    expect(nodig.oordeel.melden).toBe('nodig')
    expect(ophogers(nodig.casus)).toEqual([])
    expect(ophogers(nodig.leg('gevaar ingeroepen').casus)).toEqual([])
  })
})
