import { expect, test } from 'vitest'
import { deelIn, type GenogramPersoon, type Relatie } from '../../../src/ui/genogram-indeling'

const persoon = (id: string, relatie: Relatie, inHuis = true): GenogramPersoon => ({ id, label: id, relatie, inHuis })

test('adults elsewhere stand above the home, children elsewhere below it, parents side by side', () => {
  const { plekken, huis, hoogte } = deelIn([
    persoon('oma', 'ander'),
    persoon('kind', 'kind'),
    persoon('vader', 'ex-partner', false),
    persoon('moeder', 'ouder'),
    persoon('halfbroer', 'kind', false),
    persoon('vriend', 'partner'),
  ])
  expect(plekken.map((plek) => plek.id)).toEqual(['vader', 'moeder', 'vriend', 'oma', 'kind', 'halfbroer'])
  const y = (id: string) => plekken.find((plek) => plek.id === id)?.y ?? Number.NaN
  expect(y('vader')).toBeLessThan(huis?.y ?? 0)
  expect(y('moeder')).toBe(y('oma'))
  expect(y('halfbroer')).toBeGreaterThan((huis?.y ?? 0) + (huis?.hoogte ?? 0))
  expect(hoogte).toBeGreaterThan(y('halfbroer'))
})

test('a long name is broken in two lines and then cut, whatever the row', () => {
  const [plek] = deelIn([{ ...persoon('x', 'kind'), label: 'Oudste dochter van de buren' }]).plekken
  expect(plek?.regels).toEqual(['Oudste', 'dochter va…'])
})

test('nobody at home draws no home', () => {
  expect(deelIn([persoon('kind', 'kind', false)]).huis).toBeUndefined()
})
