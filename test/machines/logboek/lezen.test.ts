import { describe, expect, it } from 'vitest'
import { alle, antwoorden, dezeRonde, feiten, laatste, personen, rondeNummer } from '../../../machines/logboek/lezen'
import { leesGebeurtenis } from '../../../machines/logboek/regel'
import { Casusbouwer } from '../../bouwers/casus'

describe('Een logboek lezen', () => {
  it('geeft van een soort alle gebeurtenissen met hun nummer, en de laatste', async () => {
    const { regels } = (await Casusbouwer.open('generiek')).feit().kind('Wilg').feit().casus
    expect(alle(regels, 'feit vastgelegd').map(({ nr, id }) => ({ nr, id }))).toEqual([
      { nr: 2, id: 'feit-1' },
      { nr: 4, id: 'feit-2' },
    ])
    expect(laatste(regels, 'feit vastgelegd')?.id).toBe('feit-2')
    expect(laatste(regels, 'melding gedaan')).toBeUndefined()
  })

  it('laat een ingetrokken feit leesbaar en haalt een ingetrokken persoon weg', async () => {
    const casus = (await Casusbouwer.open('generiek')).feit().feit().kind('Wilg').kind('Eik')
    casus.leg('feit ingetrokken', { feit: 'feit-1', reden: 'Een vergissing.' })
    casus.leg('persoon ingetrokken', { persoon: 'eik', reden: 'Woont er niet.' })
    const { regels } = casus.casus
    expect(feiten(regels).map(({ id, ingetrokken }) => ({ id, ingetrokken }))).toEqual([
      { id: 'feit-1', ingetrokken: 'Een vergissing.' },
      { id: 'feit-2', ingetrokken: null },
    ])
    expect(personen(regels).map(({ id }) => id)).toEqual(['wilg'])
  })

  it('kent per vraag het nieuwste antwoord van deze ronde', async () => {
    const casus = (await Casusbouwer.open('generiek')).antwoord('vermoeden', 'ja').antwoord('acuut', 'twijfel')
    casus.wijziging('acuut', 'ja')
    const nu = () => [...antwoorden(casus.casus.regels)].map(([vraag, { antwoord, nr }]) => ({ vraag, antwoord, nr }))
    expect(nu()).toEqual([
      { vraag: 'vermoeden', antwoord: 'ja', nr: 2 },
      { vraag: 'acuut', antwoord: 'ja', nr: 4 },
    ])
    casus.feit().leg('ronde gestart', { reden: 'Er is meer bekend.' })
    expect(nu()).toEqual([])
    expect(dezeRonde(casus.casus.regels)).toEqual([])
    expect(rondeNummer(casus.casus.regels)).toBe(2)
  })
})

describe('Een gebeurtenis lezen', () => {
  it.each([
    { ruw: null, bezwaren: [{ id: 'geen-gebeurtenis', waarden: {} }] },
    { ruw: { op: '2026-03-02' }, bezwaren: [{ id: 'geen-gebeurtenis', waarden: {} }] },
    { ruw: { type: 'gemeld' }, bezwaren: [{ id: 'gebeurtenis-onbekend', waarden: { gebeurtenis: 'gemeld' } }] },
    { ruw: { type: '112 gebeld' }, bezwaren: [{ id: 'veld-ontbreekt', waarden: { veld: 'op' } }] },
    {
      ruw: { type: '112 gebeld', op: '2026-02-30' },
      bezwaren: [{ id: 'veld-onjuist', waarden: { veld: 'op', verwacht: 'datum', gekregen: '"2026-02-30"' } }],
    },
    {
      ruw: { type: '112 gebeld', op: '2026-03-02', waarom: 'x' },
      bezwaren: [{ id: 'veld-onbekend', waarden: { veld: 'waarom' } }],
    },
  ])('noemt wat er mis is met $ruw', ({ ruw, bezwaren }) => {
    expect(leesGebeurtenis(ruw)).toEqual({ bezwaren })
  })

  it('vult in wat een veld vanzelf heeft', () => {
    expect(leesGebeurtenis({ type: 'contactveiligheid beoordeeld', op: '2026-03-02', antwoord: 'nee' })).toEqual({
      goed: { type: 'contactveiligheid beoordeeld', op: '2026-03-02', antwoord: 'nee', gronden: [] },
    })
  })
})
