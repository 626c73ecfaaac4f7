import { describe, expect, it } from 'vitest'
import { termijnen } from '../../../machines/oordeel/termijnen'
import { Casusbouwer } from '../../bouwers/casus'

const kort = (bouwer: Casusbouwer, op = '2026-03-02') =>
  termijnen(bouwer.casus, op).map(({ soort, dag, over }) => ({ soort, dag, over }))

describe('De termijnen van een casus', () => {
  it('zijn er niet zolang er niets is afgesproken', async () => {
    expect(kort(await Casusbouwer.open('generiek'))).toEqual([])
  })

  it('tellen de dagen tot een afspraak getoetst wordt, ook voorbij de dag', async () => {
    const casus = (await Casusbouwer.open('generiek')).hulp()
    expect(termijnen(casus.casus, '2026-03-02')).toEqual([
      { soort: 'toets', nr: 2, dag: '2026-06-01', over: 91, wie: 'begeleider', waarover: 'Veilig thuis.' },
    ])
    expect(kort(casus, '2026-06-03')).toEqual([{ soort: 'toets', dag: '2026-06-01', over: -2 }])
  })

  it('gaan na een toets over de volgende dag, en stoppen als er geen volgende is', async () => {
    const casus = (await Casusbouwer.open('generiek')).hulp()
    const toets = { afspraak: 'hulp', resultaat: 'ja', wie: 'begeleider', toelichting: 'Gezien.' }
    casus.leg('toets gehouden', { ...toets, volgende: '2026-09-01' })
    expect(kort(casus)).toEqual([{ soort: 'toets', dag: '2026-09-01', over: 183 }])
    expect(kort(casus.leg('toets gehouden', toets))).toEqual([])
  })

  it('verwachten na een melding twee keer iets van Veilig Thuis', async () => {
    const casus = (await Casusbouwer.open('generiek')).leg('melding gedaan', { hoe: 'telefonisch' })
    const twee = { soort: 'tweede-terugkoppeling', dag: '2026-05-18', over: 77 }
    expect(kort(casus)).toEqual([{ soort: 'eerste-terugkoppeling', dag: '2026-03-09', over: 7 }, twee])
    expect(kort(casus.leg('terugkoppeling ontvangen', { soort: 'anders', inhoud: 'Iets.' }))).toHaveLength(2)
    expect(kort(casus.leg('terugkoppeling ontvangen', { soort: 'na-beoordeling', inhoud: 'Iets.' }))).toEqual([twee])
    expect(kort(casus.leg('veilig thuis gestopt', { reden: 'Overgedragen.' }))).toEqual([])
  })

  it('kennen een vraag die open bleef tot die beantwoord is', async () => {
    const casus = await Casusbouwer.open('generiek')
    const open = { vraag: 'vermoeden', ontbreekt: 'Wat school zag.', wie: 'ik', uiterlijk: '2026-03-05' }
    expect(kort(casus.leg('vraag opengelaten', open))).toEqual([
      { soort: 'opengelaten-vraag', dag: '2026-03-05', over: 3 },
    ])
    expect(kort(casus.antwoord('vermoeden', 'ja'))).toEqual([])
  })

  it('kennen een gesprek dat is uitgesteld tot het gevoerd is', async () => {
    const casus = await Casusbouwer.open('generiek')
    expect(kort(casus.leg('gesprek uitgesteld', { reden: 'Ziek.', tot: '2026-03-10' }))).toEqual([
      { soort: 'gesprek', dag: '2026-03-10', over: 8 },
    ])
    casus.leg('gesprek gevoerd', { met: ['ouder'], verslag: 'Iets.', resultaat: 'zorgen-blijven' })
    expect(kort(casus)).toEqual([])
  })
})
