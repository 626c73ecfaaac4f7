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

function toonLijst(kaartjes: readonly Casuskaartje[], beschadigd: readonly string[] = []) {
  const gezocht = vi.fn()
  render(<Start plaats="blijvend" behoud="blijvend" lijst={{ soort: 'lijst', kaartjes, beschadigd, gezocht }} />)
  return gezocht
}

test('It says in one line where things are kept, and warns no more that storage is open', () => {
  toonLijst([])
  expect(screen.getByText(/versleuteld op dit apparaat/)).toBeDefined()
  expect(screen.queryByText(/onversleuteld|mag deze gegevens wissen/)).toBeNull()
  expect(screen.getByRole('heading', { name: 'Je hebt hier nog geen casus' })).toBeDefined()
})

test.each([
  ['blijvend', 'tijdelijk', true],
  ['blijvend', 'onbekend', true],
  ['blijvend', null, false],
  ['tijdelijk', null, false],
] as const)(
  'In a vault that is %s, with a browser that promised %s, the warning that it may be wiped is shown: %s',
  (plaats, behoud, gezegd) => {
    render(<Start plaats={plaats} behoud={behoud} lijst={{ soort: 'laden' }} />)
    expect(screen.queryByText(/De browser mag deze gegevens wissen/) !== null).toBe(gezegd)
    if (plaats === 'tijdelijk') expect(screen.getByText(/blijft tot je dit tabblad sluit/)).toBeDefined()
  },
)

test('From the start you reach backup, keeping, the access log and the lock', () => {
  toonLijst([])
  const adressen = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(adressen).toEqual(expect.arrayContaining(['#/reserve', '#/bewaren', '#/toegangslog', '#/slot']))
})

test('When the casussen cannot be read it says why and tries again', async () => {
  const opnieuw = vi.fn()
  const fout = { id: 'opslag-mislukt', waarden: { reden: 'UnknownError' } }
  render(<Start plaats="blijvend" behoud={null} lijst={{ soort: 'fout', fout, opnieuw }} />)
  const melding = within(screen.getByRole('alert'))
  expect(melding.getByText(/UnknownError/)).toBeDefined()
  await userEvent.click(melding.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(opnieuw).toHaveBeenCalledOnce()
})

test('A damaged casus hides no other and can still be looked at', () => {
  toonLijst([wilg], ['b2b2b2b2-0000'])
  expect(screen.getByRole('link', { name: /^Ga verder/ })).toBeDefined()
  expect(screen.getByRole('link', { name: /kenmerk b2b2b2b2$/ }).getAttribute('href')).toBe('#/casus/b2b2b2b2-0000')
})

test('A casus of the list shows its kader by title and leads on', async () => {
  toonLijst([wilg])
  expect(await screen.findByText(/Onderwijs en leerplicht, versie 2018-07/)).toBeDefined()
  expect(screen.getByRole('link', { name: /^Ga verder\W+Wilg$/ }).getAttribute('href')).toBe('#/casus/a1')
})

test('The start erases nothing: that is done with a reason, where keeping is looked after', () => {
  toonLijst([wilg])
  expect(screen.queryByRole('button', { name: /^Wis/ })).toBeNull()
})

test('A long list shows the newest first, unfolds, and can be searched; that is told once per change', async () => {
  const veel = Array.from({ length: 90 }, (_leeg, plek) => ({
    ...wilg,
    id: `c${plek}`,
    codenaam: `Boom ${89 - plek}`,
    gewijzigd: `2026-03-02T12:00:${String(89 - plek).padStart(2, '0')}Z`,
  }))
  const gezocht = toonLijst(veel)
  const namen = () => screen.getAllByRole('heading', { level: 3, name: /^Boom/ }).map((kop) => kop.textContent)
  expect(namen()).toHaveLength(12)
  expect(namen()[0]).toBe('Boom 89')
  await userEvent.click(screen.getByRole('button', { name: 'Toon meer' }))
  expect(namen()).toHaveLength(60)
  expect(gezocht).not.toHaveBeenCalled()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek op schuilnaam' }), 'boom 33')
  expect(namen()).toEqual(['Boom 33'])
  expect(gezocht).toHaveBeenCalled()
})
