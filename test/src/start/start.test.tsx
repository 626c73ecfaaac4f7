import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Start } from '../../../src/start/start'
import { startTaal } from '../../../src/taal/taal'
import type { Casuskaartje } from '../../../src/werk/lijst'

beforeAll(() => startTaal())
afterEach(cleanup)

const wilg: Casuskaartje = {
  id: 'a1',
  codenaam: 'Wilg',
  kader: 'onderwijs',
  versie: '2018-07',
  gewijzigd: '2026-03-02T12:00:00Z',
  gesloten: false,
}

function toonLijst(kaartjes: readonly Casuskaartje[], verwijder = vi.fn(async () => undefined)) {
  render(<Start lijst={{ soort: 'lijst', kaartjes, verwijder }} />)
  return verwijder
}

test('Before anything else it says that nothing is locked yet and that real cases do not belong here', () => {
  toonLijst([])
  expect(screen.getByRole('heading', { name: 'Nog niet voor echte casussen' })).toBeDefined()
  expect(screen.getByText(/onversleuteld in deze browser, op dit apparaat\. Gebruik alleen/)).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Je hebt hier nog geen casus' })).toBeDefined()
})

test('When the casussen cannot be read it says so and tries again', async () => {
  const opnieuw = vi.fn()
  render(<Start lijst={{ soort: 'fout', id: 'onbekend', opnieuw }} />)
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Probeer opnieuw' }))
  expect(opnieuw).toHaveBeenCalledOnce()
})

test('A casus of the list shows its kader by title and leads on', async () => {
  toonLijst([wilg])
  expect(await screen.findByText(/Onderwijs en leerplicht, versie 2018-07/)).toBeDefined()
  expect(screen.getByRole('link', { name: /^Ga verder\W+Wilg$/ }).getAttribute('href')).toBe('#/casus/a1')
})

test('Erasing asks first, points to the uitvoer, and can be called off', async () => {
  const verwijder = toonLijst([wilg])
  await userEvent.click(screen.getByRole('button', { name: /^Wis\W+Wilg$/ }))
  const dialoog = screen.getByRole('dialog')
  expect(within(dialoog).getByText(/niet terugdraaien/)).toBeDefined()
  expect(within(dialoog).getByRole('link', { name: 'Eerst de uitvoer maken' }).getAttribute('href')).toBe(
    '#/casus/a1/uitvoer',
  )
  await userEvent.click(within(dialoog).getByRole('button', { name: 'Annuleer' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(verwijder).not.toHaveBeenCalled()
})

test('An erasure that fails stays open and says that the casus is still there', async () => {
  toonLijst(
    [wilg],
    vi.fn(async () => Promise.reject(new Error('vol'))),
  )
  await userEvent.click(screen.getByRole('button', { name: /^Wis\W+Wilg$/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Wis de casus' }))
  expect(within(screen.getByRole('dialog')).getByRole('alert').textContent).toContain('De casus staat er nog')
})

test('A long list shows the newest first, unfolds, and can be searched', async () => {
  const veel = Array.from({ length: 30 }, (_leeg, plek) => ({
    ...wilg,
    id: `c${plek}`,
    codenaam: `Boom ${plek}`,
    gewijzigd: `2026-03-02T12:00:${String(plek).padStart(2, '0')}Z`,
  }))
  toonLijst(veel)
  const namen = () => screen.getAllByRole('heading', { level: 3, name: /^Boom/ }).map((kop) => kop.textContent)
  expect(namen()).toHaveLength(12)
  expect(namen()[0]).toBe('Boom 29')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek op schuilnaam' }), 'boom 3')
  expect(namen()).toEqual(['Boom 3'])
})
