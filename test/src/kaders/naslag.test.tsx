import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import {
  BIJZONDERHEDEN,
  laadBegrippen,
  laadBewaartermijnen,
  laadBronnen,
  laadDiensten,
  laadKaarten,
} from '../../../machines/index'
import { NASLAG } from '../../../src/kaders/naslag-delen'
import { NaslagScherm } from '../../../src/kaders/naslag-scherm'
import { startTaal } from '../../../src/taal/taal'

beforeAll(() => startTaal())
afterEach(cleanup)

const toon = (deel: string, vandaag = '2026-11-21') => render(<NaslagScherm deel={deel} vandaag={vandaag} />)

test('Every service has its number or how it is reached, for whom it is, and when that was checked', async () => {
  toon('diensten')
  const diensten = Object.values(await laadDiensten())
  await screen.findByText(diensten[0]?.naam.nl ?? '')
  for (const { naam, nummer, bellen, 'voor-wie': voor } of diensten) {
    const rij = screen.getByText(naam.nl).parentElement as HTMLElement
    if (nummer) expect(within(rij).getByRole('link', { name: nummer }).getAttribute('href')).toBe(`tel:${bellen}`)
    else expect(rij.textContent).toContain('Geen eigen nummer')
    expect(rij.textContent).toContain(`Voor wie: ${voor.nl}`)
    expect(rij.textContent).toMatch(/agekeken/)
  }
})

test('Every address of a source stands here, and opens outside without a referrer', async () => {
  toon('bronnen')
  const metAdres = Object.values(await laadBronnen()).filter(({ adres }) => adres)
  const links = await screen.findAllByRole('link', { name: /^Naar de bron/ })
  expect(links).toHaveLength(metAdres.length)
  for (const link of links) expect(link.getAttribute('rel')).toBe('noreferrer')
})

test('A word can be searched; a word without a source and a regional one say so', async () => {
  toon('begrippen')
  const begrippen = Object.values(await laadBegrippen())
  expect(await screen.findByText(`${begrippen.length} gevonden`)).toBeDefined()
  const tel = (label: string) => screen.queryAllByText(label).length
  expect(tel('Uitleg van één regio, geen landelijke norm')).toBe(begrippen.filter((een) => een.regionaal).length)
  expect(tel('Niet in een bron bevestigd')).toBe(begrippen.filter((een) => een.onbevestigd).length)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een woord' }), 'kindcheck')
  expect(screen.getByText('Kindcheck')).toBeDefined()
  expect(document.querySelectorAll('dt').length).toBeLessThan(begrippen.length)
})

test('A retention term is told with its law, and with when the file goes on request', async () => {
  toon('bewaartermijnen')
  const termijnen = Object.values(await laadBewaartermijnen())
  for (const { dossier } of termijnen) expect((await screen.findAllByText(dossier.nl)).length).toBeGreaterThan(0)
  expect(screen.getAllByText('Weg op verzoek:')).toHaveLength(termijnen.filter((een) => een.vernietigen).length)
})

test('Every special situation says what to do first, and folds whom to ask and what to watch', async () => {
  toon('bijzonderheden')
  expect(await screen.findByRole('heading', { level: 2, name: 'Eergerelateerd geweld' })).toBeDefined()
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(BIJZONDERHEDEN.length)
  expect(screen.getAllByText('Eerst:')).toHaveLength(BIJZONDERHEDEN.length)
  expect([...document.querySelectorAll('details')].filter(({ open }) => open)).toEqual([])
})

test('A review date that has passed is told with the name of what it concerns', async () => {
  const [kaart] = await laadKaarten('nl')
  toon('nakijken', '2001-01-01')
  expect(await screen.findAllByText(/Nog niet nagekeken|^Er is niets/)).toBeDefined()
  expect(screen.queryByText(/nakijken vóór/)).toBeNull()
  cleanup()
  toon('nakijken', '2099-01-01')
  expect((await screen.findAllByText(/nakijken vóór/)).length).toBeGreaterThan(3)
  expect(screen.getAllByText(kaart?.titel ?? '?').length).toBeGreaterThan(0)
})

test.each([...NASLAG])('The page %s says what it is and leads back', async (deel) => {
  toon(deel)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Kaders en bronnen')
  expect(screen.getByRole('link', { name: 'Kaders en bronnen' }).getAttribute('href')).toBe('#/kaders')
})

test('A page that is not here says so', () => {
  toon('bestaat-niet')
  expect(screen.getByRole('heading', { level: 2, name: 'Deze pagina is er niet' })).toBeDefined()
})
