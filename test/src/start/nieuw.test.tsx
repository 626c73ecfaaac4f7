import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Bezwaar } from '../../../machines/index'
import { Nieuw } from '../../../src/start/nieuw'
import { startTaal } from '../../../src/taal/taal'

beforeAll(() => startTaal())
afterEach(cleanup)

type Open = Parameters<typeof Nieuw>[0]['open']

async function toon(open: Open = async () => ({ goed: true })) {
  const spion = vi.fn(open)
  render(<Nieuw open={spion} />)
  await screen.findByRole('heading', { name: /Wat is je beroep/ })
  return spion
}

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const kies = (name: RegExp | string) => userEvent.click(screen.getByRole('radio', { name }))

async function totBeslissers() {
  await kies('Leraar basisonderwijs')
  await klik('Verder')
  await klik('Verder')
  await userEvent.type(screen.getByRole('textbox', { name: 'Schuilnaam' }), 'Wilg')
  await klik('Verder')
  await kies('Een kind')
  await klik('Verder')
}

test('Five pages lead to a casus under the kader of the profession', async () => {
  const open = await toon()
  await totBeslissers()
  await userEvent.type(screen.getByRole('textbox', { name: /eindverantwoordelijk/ }), 'Directeur')
  await klik('Open de casus')
  expect(open).toHaveBeenCalledExactlyOnceWith({
    kader: 'onderwijs',
    versie: '2018-07',
    beroep: 'leraar-po',
    codenaam: 'Wilg',
    client: 'kind',
    beslisser: 'Directeur',
    aandachtsfunctionaris: 'adviseert',
  })
})

test('Without a profession it goes nowhere and says what to choose', async () => {
  const open = await toon()
  await klik('Verder')
  expect(screen.getByRole('alert').textContent).toContain('Kies je beroep')
  expect(document.title).toMatch(/^Fout:/)
  expect(screen.getByRole('heading', { name: /Wat is je beroep/ })).toBeDefined()
  expect(open).not.toHaveBeenCalled()
})

test('Who does not find their profession gets the general kader, and is told that it is not theirs', async () => {
  await toon()
  await kies('Mijn beroep staat er niet bij')
  await klik('Verder')
  expect(screen.getByRole('heading', { name: 'Dit is niet het kader van je beroep' })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Algemeen afwegingskader meldcode' })).toBeDefined()
})

test('A profession without a kader of its own gets the same notice', async () => {
  await toon()
  await kies(/^Verpleegkundige/)
  await klik('Verder')
  expect(screen.getByRole('heading', { name: 'Dit is niet het kader van je beroep' })).toBeDefined()
})

test('An everyday word finds the profession', async () => {
  await toon()
  await userEvent.type(screen.getByRole('searchbox'), 'juf')
  expect(screen.getByRole('radio', { name: 'Leraar basisonderwijs' })).toBeDefined()
  expect(screen.queryByRole('radio', { name: 'Huisarts' })).toBeNull()
})

test('A code name can be taken from the list', async () => {
  await toon()
  await kies('Huisarts')
  await klik('Verder')
  await klik('Verder')
  await klik('Linde')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Schuilnaam' }).value).toBe('Linde')
})

test('When opening is refused the reason is shown and nothing typed is lost', async () => {
  const bezwaren: Bezwaar[] = [{ id: 'al-geopend', waarden: {} }]
  await toon(async () => ({ bezwaren }))
  await totBeslissers()
  await userEvent.type(screen.getByRole('textbox', { name: /eindverantwoordelijk/ }), 'Directeur')
  await klik('Open de casus')
  expect(screen.getByRole('alert').textContent).toContain('al geopend')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /eindverantwoordelijk/ }).value).toBe('Directeur')
})
