import { expect, it } from 'vitest'
import { isMisschienVast } from '../../../src/werk/kladvast'
import { feit, regelsVan } from '../keten/voorbeeld'

const regels = regelsVan([feit('feit-1', 'Daan zei dat hij moe was.')])
const [regel] = regels
const klad = (velden: Record<string, unknown>, bewaard = regel?.vastgelegd ?? '') => ({
  formulier: 'feit',
  bewaard,
  velden,
})
const zelfde = { soort: 'eigen-waarneming', tekst: ' Daan zei dat hij moe was. ', wanneer: { dag: '2' }, waar: '' }

it('A draft whose texts and choices all stand in an entry of after it may be recorded', () => {
  expect(isMisschienVast(klad(zelfde), regels)).toBe(true)
})

it('A draft that was typed after the entry, or that says anything else, is not', () => {
  expect(isMisschienVast(klad(zelfde, '2026-03-02T09:00:00.001Z'), regels)).toBe(false)
  expect(isMisschienVast(klad({ ...zelfde, waar: 'Op school' }), regels)).toBe(false)
  expect(isMisschienVast(klad({ ...zelfde, tekst: 'Daan zei' }), regels)).toBe(false)
  expect(isMisschienVast(klad({ wanneer: '2026-03-02' }), regels)).toBe(false)
})
