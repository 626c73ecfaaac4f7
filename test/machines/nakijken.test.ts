import { expect, it } from 'vitest'
import {
  laadBegrippen,
  laadBewaartermijnen,
  laadDiensten,
  laadKaarten,
  type Nakijkbaar,
  nakijken,
} from '../../machines/index'

const inTalen = { nl: 'proef', en: 'proof' }
const dienst = (nagekeken: string) => ({
  naam: inTalen,
  'voor-wie': inTalen,
  bereiken: inTalen,
  bron: 'proef',
  nagekeken,
})
const leeg: Nakijkbaar = { kaders: [], diensten: {}, bewaartermijnen: {}, begrippen: {} }

it('tells of a kader whose day has passed, not on the day itself', () => {
  const kaders = [{ kader: 'proef', versie: '2020-01', 'nakijken-voor': '2027-06-01' }]
  expect(nakijken({ ...leeg, kaders }, '2027-06-01')).toEqual([])
  expect(nakijken({ ...leeg, kaders }, '2027-06-02')).toEqual([
    { soort: 'kader', id: 'proef 2020-01', dag: '2027-06-01' },
  ])
})

it('tells of a service that was checked more than a year ago, or never at its source', () => {
  const diensten = { een: dienst('2026-02-28'), twee: dienst('nog niet'), drie: dienst('2024-02-29') }
  expect(nakijken({ ...leeg, diensten }, '2027-02-28')).toEqual([
    { soort: 'dienst', id: 'twee', dag: null },
    { soort: 'dienst', id: 'drie', dag: '2024-02-29' },
  ])
  expect(nakijken({ ...leeg, diensten }, '2027-03-01').map(({ id }) => id)).toEqual(['een', 'twee', 'drie'])
  expect(nakijken({ ...leeg, diensten: { drie: dienst('2024-02-29') } }, '2025-02-28')).toEqual([])
})

it('reads what is in the build', async () => {
  const inhoud: Nakijkbaar = {
    kaders: await laadKaarten('nl'),
    diensten: await laadDiensten(),
    bewaartermijnen: await laadBewaartermijnen(),
    begrippen: await laadBegrippen(),
  }
  const nu = nakijken(inhoud, '2026-11-22')
  expect(nu.every(({ soort, dag }) => soort === 'dienst' && dag === null)).toBe(true)
  const ooit = new Set(nakijken(inhoud, '2035-01-01').map(({ soort }) => soort))
  expect(ooit).toEqual(new Set(['kader', 'dienst', 'bewaartermijn', 'begrip']))
})
