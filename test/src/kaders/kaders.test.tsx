import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { laadKaarten, laadKader, nieuwsteKaarten, nieuwsteVersies } from '../../../machines/index'
import { bronnenVan } from '../../../src/kaders/bronnen-van'
import { KaderScherm } from '../../../src/kaders/kader-scherm'
import { Kaders } from '../../../src/kaders/kaders'
import { startTaal } from '../../../src/taal/taal'

beforeAll(() => startTaal())
afterEach(cleanup)

const kaarten = nieuwsteKaarten(await laadKaarten('nl'))

test('Every kader stands under its sector as a card that leads to its own page, with how far it was verified', async () => {
  render(<Kaders />)
  const onderwijs = await screen.findByRole('region', { name: 'Onderwijs' })
  expect(within(onderwijs).getByRole('link', { name: 'Onderwijs en leerplicht' }).getAttribute('href')).toBe(
    '#/kaders/onderwijs',
  )
  for (const { kader, titel } of kaarten) {
    const link = screen.getByRole('link', { name: titel })
    expect(link.getAttribute('href')).toBe(`#/kaders/${kader}`)
    const label = /Bron (helemaal|deels) gelezen|Niet in een bron bevestigd/
    expect(link.closest('li')?.textContent).toMatch(label)
  }
})

test('The page of a kader gives the short of it first, then all that it asks, folded', async () => {
  render(<KaderScherm kader="onderwijs" />)
  expect(await screen.findByRole('heading', { level: 1, name: /Onderwijs en leerplicht/ })).toBeDefined()
  expect(await screen.findByRole('heading', { level: 2, name: 'In het kort' })).toBeDefined()
  expect(await screen.findByText('Ondertekend door een deskundige van de beroepsgroep: nog niet.')).toBeDefined()
  const dicht = [...document.querySelectorAll('details')]
  expect(dicht.length).toBeGreaterThan(4)
  expect(dicht.filter(({ open }) => open)).toEqual([])
  expect(screen.getByText(/^Dit zijn alle \d+ routes/)).toBeDefined()
})

test('A kader that builds on another shows all the questions of the whole', async () => {
  const bouwend = kaarten.find(({ bouwtOp }) => bouwtOp?.kader === 'generiek')
  render(<KaderScherm kader={bouwend?.kader ?? ''} />)
  expect(await screen.findByText('Bouwt op')).toBeDefined()
  expect(screen.getByText(/^Algemeen afwegingskader meldcode, versie/)).toBeDefined()
  const geheel = await laadKader({ kader: bouwend?.kader ?? '', versie: bouwend?.versie ?? '' })
  const vragen = document.querySelectorAll('.ww-kadervraag')
  expect(vragen).toHaveLength((geheel?.vragen.length ?? 0) + 1)
})

test('A kader that is not here says so and leads back', async () => {
  render(<KaderScherm kader="bestaat-niet" />)
  expect((await screen.findAllByText('Dit kader is er niet')).length).toBeGreaterThan(0)
  expect(screen.getByRole('link', { name: 'Alle kaders' }).getAttribute('href')).toBe('#/kaders')
})

test('The sources of a kader are all those it names, each once', async () => {
  for (const versie of nieuwsteVersies()) {
    const kader = await laadKader(versie)
    if (!kader) throw new Error(versie.kader)
    const ids = bronnenVan(kader)
    expect(ids).toContain(kader.bron)
    expect(new Set(ids).size).toBe(ids.length)
    for (const vraag of kader.vragen) expect(ids).toContain(vraag.antwoorden.ja.bron)
  }
})
