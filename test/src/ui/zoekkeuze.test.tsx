import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Zoekkeuze } from '../../../src/ui/zoekkeuze'

afterEach(cleanup)

const groepen = [
  {
    id: 'onderwijs',
    titel: 'Onderwijs',
    opties: [
      { waarde: 'leraar-po', label: 'Leraar basisonderwijs', zoekwoorden: ['juf', 'meester'] },
      { waarde: 'docent-mbo', label: 'Docent mbo' },
    ],
  },
  { id: 'zorg', titel: 'Zorg', opties: [{ waarde: 'diëtist', label: 'Diëtist' }] },
]

const verstuur = vi.fn()

function Proef() {
  const [waarde, zetWaarde] = useState<string | null>(null)
  return (
    <form onSubmit={verstuur}>
      <Zoekkeuze
        id="beroep"
        legenda="Wat is je beroep?"
        groepen={groepen}
        waarde={waarde}
        onWijzig={zetWaarde}
        zoekLabel="Zoek je beroep"
        aantal={(gevonden) => `${gevonden} gevonden`}
        gekozen={(label) => `Gekozen: ${label}`}
      />
    </form>
  )
}

const namen = () => screen.queryAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)
const zoek = () => screen.getByRole('searchbox', { name: 'Zoek je beroep' })

test('typing narrows the list and tells how many are left', async () => {
  render(<Proef />)
  expect(namen()).toEqual(['leraar-po', 'docent-mbo', 'diëtist'])
  await userEvent.type(zoek(), 'dietist')
  expect(namen()).toEqual(['diëtist'])
  expect(screen.getByRole('status').textContent).toBe('1 gevonden')
  await userEvent.keyboard('{Escape}')
  expect(namen()).toHaveLength(3)
})

test('other names and the sector are found too, in any order', async () => {
  render(<Proef />)
  await userEvent.type(zoek(), 'JUF onderw')
  expect(namen()).toEqual(['leraar-po'])
})

test('it is worked by keyboard alone, and Enter does not send the form', async () => {
  render(<Proef />)
  await userEvent.tab()
  expect(document.activeElement).toBe(zoek())
  await userEvent.keyboard('mbo{Enter}')
  expect(verstuur).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Docent mbo' }))
  await userEvent.keyboard(' ')
  expect(screen.getByRole('radio', { name: 'Docent mbo' })).toHaveProperty('checked', true)
})

test('a choice that the filter hides stays in sight', async () => {
  render(<Proef />)
  await userEvent.click(screen.getByRole('radio', { name: 'Docent mbo' }))
  await userEvent.type(zoek(), 'niets')
  expect(namen()).toEqual([])
  expect(screen.getByText('Gekozen: Docent mbo')).toBeTruthy()
})
