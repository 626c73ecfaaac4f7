import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { laadKader, nieuwsteVersies, telefoon } from '../../../machines/index'
import { bronnenVan } from '../../../src/kaders/bronnen-van'
import { Kaders } from '../../../src/kaders/kaders'
import { startTaal } from '../../../src/taal/taal'

beforeAll(() => startTaal())
afterEach(cleanup)

test('Every kader, every number and every address stands here, and addresses open outside without a referrer', async () => {
  render(<Kaders />)
  for (const titel of ['Artsen (KNMG-meldcode)', 'Onderwijs en leerplicht', 'Kinderopvang']) {
    expect(await screen.findByRole('heading', { level: 2, name: titel })).toBeDefined()
  }
  for (const { nummer } of Object.values(telefoon)) expect(screen.getByRole('link', { name: nummer })).toBeDefined()
  const adressen = await screen.findAllByRole('link', { name: /^Naar de bron/, hidden: true })
  expect(adressen.length).toBeGreaterThan(20)
  for (const adres of adressen) expect(adres.getAttribute('rel')).toBe('noreferrer')
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
