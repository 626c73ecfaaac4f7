import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bewaakVenster, noemVenster } from '../../../src/werk/venster'
import { bewaarVoorkeuren, leesVoorkeuren, useVoorkeuren } from '../../../src/werk/voorkeuren'

const SLEUTEL = 'weegwijzer.voorkeuren'
const STANDAARD = { minuten: 5, neutraal: false }
let stop = () => undefined as unknown

beforeEach(() => {
  localStorage.clear()
  document.head.innerHTML = '<link rel="icon" href="./icoon.svg">'
})
afterEach(() => {
  cleanup()
  stop()
})

function Minuten() {
  const [{ minuten }] = useVoorkeuren()
  return <output>{minuten}</output>
}

const icoon = () => document.querySelector('link[rel="icon"]')?.getAttribute('href')

it.each([
  'geen json',
  'null',
  '7',
  '[]',
  '{}',
  '{"minuten":0,"neutraal":"ja"}',
  '{"minuten":31,"neutraal":1}',
  '{"minuten":2.5}',
  '{"minuten":"10"}',
  '{"minuten":1e400}',
])('reads %s as the standard', (tekst) => {
  localStorage.setItem(SLEUTEL, tekst)
  expect(leesVoorkeuren()).toEqual(STANDAARD)
})

it('reads what is right beside what is wrong, and from 1 to 30 minutes', () => {
  localStorage.setItem(SLEUTEL, '{"minuten":99,"neutraal":true}')
  expect(leesVoorkeuren()).toEqual({ minuten: 5, neutraal: true })
  for (const minuten of [1, 30]) {
    bewaarVoorkeuren({ minuten })
    expect(JSON.parse(localStorage.getItem(SLEUTEL) ?? '')).toEqual({ minuten, neutraal: true })
  }
  bewaarVoorkeuren({ minuten: 31 })
  expect(leesVoorkeuren().minuten).toBe(5)
})

it('holds without storage as long as the page does', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('verboden')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('verboden')
  })
  bewaarVoorkeuren({ minuten: 12 })
  expect(leesVoorkeuren().minuten).toBe(12)
})

it('shows a change at once, also one that another tab made', () => {
  render(<Minuten />)
  act(() => bewaarVoorkeuren({ minuten: 9 }))
  expect(screen.getByRole('status').textContent).toBe('9')
  localStorage.setItem(SLEUTEL, '{"minuten":3}')
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: SLEUTEL })))
  expect(screen.getByRole('status').textContent).toBe('3')
})

it('gives the window its own name and icon, and the neutral ones as soon as they are chosen', () => {
  stop = bewaakVenster()
  noemVenster('Signalen · Stap 1 van 5 · Weegwijzer')
  expect([document.title, icoon()]).toEqual(['Signalen · Stap 1 van 5 · Weegwijzer', './icoon.svg'])
  bewaarVoorkeuren({ neutraal: true })
  expect([document.title, icoon()]).toEqual(['Werkplan', './icoon-neutraal.svg'])
  noemVenster('Gesprek · Stap 3 van 5 · Weegwijzer')
  expect(document.title).toBe('Werkplan')
  bewaarVoorkeuren({ neutraal: false })
  expect([document.title, icoon()]).toEqual(['Gesprek · Stap 3 van 5 · Weegwijzer', './icoon.svg'])
})
