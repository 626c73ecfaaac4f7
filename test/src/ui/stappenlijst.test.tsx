import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Stappenlijst } from '../../../src/ui/stappenlijst'

afterEach(cleanup)

const toon = () =>
  render(
    <Stappenlijst
      label="Stappen"
      kort="Stap 2 van 2 · Gesprek"
      allesLabel="alle stappen"
      standWoorden={{ 'te-doen': 'te doen', bezig: 'bezig', afgerond: 'afgerond', 'let-op': 'let op' }}
      items={[
        { id: 'signalen', titel: '1 Signalen', stand: 'afgerond', href: '#/signalen' },
        { id: 'gesprek', titel: '2 Gesprek', stand: 'bezig', huidig: true, href: '#/gesprek' },
      ]}
    />,
  )

test('the standing of a step is in words and the current one is marked', () => {
  toon()
  const links = within(screen.getByRole('navigation', { name: 'Stappen' })).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(['1 Signalen, afgerond', '2 Gesprek, bezig'])
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'step'])
})

test('the one line for a phone unfolds the list', async () => {
  toon()
  const knop = screen.getByRole('button', { name: 'Stap 2 van 2 · Gesprek, alle stappen' })
  expect(knop.getAttribute('aria-expanded')).toBe('false')
  await userEvent.click(knop)
  expect(knop.getAttribute('aria-expanded')).toBe('true')
})
