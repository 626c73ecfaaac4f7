import { describe, expect, test } from 'vitest'
import { type DatumGrenzen, leesDeelsDatum, splitsDeelsDatum, splitsHeleDatum } from '../../../src/ui/deels-datum'

const lees = (dag: string, maand: string, jaar: string, grenzen?: DatumGrenzen) =>
  leesDeelsDatum({ dag, maand, jaar }, grenzen)
const goed = (waarde: string) => ({ soort: 'goed', waarde })
const mis = (fout: string) => ({ soort: 'fout', waarde: '', fout })

describe('a date as far as it is known', () => {
  test.each([
    ['18', '11', '2026', '2026-11-18'],
    ['1', '3', '2026', '2026-03-01'],
    ['01', 'maart', '2026', '2026-03-01'],
    [' 1 ', 'Mrt.', ' 2026 ', '2026-03-01'],
    ['1', 'march', '2026', '2026-03-01'],
    ['', 'okt', '2026', '2026-10'],
    ['', 'May', '2026', '2026-05'],
    ['', '', '2026', '2026'],
    ['29', '2', '2024', '2024-02-29'],
  ])('reads "%s" "%s" "%s" as %s', (dag, maand, jaar, waarde) => {
    expect(lees(dag, maand, jaar)).toEqual(goed(waarde))
  })

  test.each([
    ['18', '11', '', 'jaar-ontbreekt'],
    ['18', '11', '26', 'jaar-vier-cijfers'],
    ['18', '', '2026', 'maand-ontbreekt'],
    ['18', '13', '2026', 'maand-onbegrepen'],
    ['18', 'lente', '2026', 'maand-onbegrepen'],
    ['een', '11', '2026', 'dag-onbegrepen'],
    ['31', '11', '2026', 'dag-bestaat-niet'],
    ['0', '11', '2026', 'dag-bestaat-niet'],
    ['29', '2', '2026', 'dag-bestaat-niet'],
    ['', '', '1899', 'te-vroeg'],
  ])('refuses "%s" "%s" "%s": %s', (dag, maand, jaar, fout) => {
    expect(lees(dag, maand, jaar)).toEqual(mis(fout))
  })

  test('nothing typed is empty, not wrong', () => {
    expect(lees(' ', '', '')).toEqual({ soort: 'leeg', waarde: '' })
  })

  test('a partial date is refused only when all of it lies beyond the limit', () => {
    const tot = { tot: '2026-11-21' }
    expect(lees('21', '11', '2026', tot)).toEqual(goed('2026-11-21'))
    expect(lees('22', '11', '2026', tot)).toEqual(mis('te-laat'))
    expect(lees('', '11', '2026', tot)).toEqual(goed('2026-11'))
    expect(lees('', '12', '2026', tot)).toEqual(mis('te-laat'))
    expect(lees('', '', '2026', tot)).toEqual(goed('2026'))
  })

  test('a value goes back into the three fields', () => {
    expect(splitsDeelsDatum('2026-03-01')).toEqual({ dag: '1', maand: '3', jaar: '2026' })
    expect(splitsDeelsDatum('2026')).toEqual({ dag: '', maand: '', jaar: '2026' })
    expect(splitsDeelsDatum('onbekend')).toEqual({ dag: '', maand: '', jaar: '' })
  })

  test('a whole date in one field is taken apart', () => {
    expect(splitsHeleDatum('18-11-2026')).toEqual({ dag: '18', maand: '11', jaar: '2026' })
    expect(splitsHeleDatum('18 nov. 2026')).toEqual({ dag: '18', maand: 'nov.', jaar: '2026' })
    expect(splitsHeleDatum('2026-11-18')).toEqual({ dag: '18', maand: '11', jaar: '2026' })
    expect(splitsHeleDatum('18')).toBeUndefined()
  })
})
