import { expect, test } from 'vitest'
import { laatGaan, vraagBijSluiten } from '../../../../src/werk/vertrekwacht'

test('Locking and hiding are never held up by the question before closing', () => {
  const sluitVraagt = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  vraagBijSluiten(true)
  expect(sluitVraagt()).toBe(true)
  laatGaan()
  expect(sluitVraagt()).toBe(false)
})
