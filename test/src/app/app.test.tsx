import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nepkluis } from '../../bouwers/nepkluis'

const MINUUT = 60_000
const staat = vi.hoisted(() => ({ breek: false }))

vi.mock('../../../src/app/kluis-starten', () => ({ plaatsVanTab: () => 'blijvend', startKluis: () => kluis }))
vi.mock('../../../src/app/routes', () => ({
  Routes: () => {
    if (staat.breek) throw new Error('a screen that breaks')
    return <p>Achter het slot</p>
  },
}))

const kluis = Object.assign(nepkluis({ soort: 'dicht', herstelBewezen: false }).kluis, {
  log: async () => ({ goed: null }),
  sluit: vi.fn(),
})

/** The application with a vault that has keys, behind a gate that is not open: its recovery key is not proven yet. */
const app = async () => {
  vi.resetModules()
  const gegaan: string[] = []
  vi.spyOn(window.location, 'replace').mockImplementation((adres) => void gegaan.push(String(adres)))
  const { startTaal } = await import('../../../src/taal/taal')
  await startTaal()
  const { App } = await import('../../../src/app/app')
  const { hetSlot } = await import('../../../src/app/slot-van-tab')
  const { rerender } = render(<App />)
  await act(async () => void (await hetSlot.richtIn('blijvend', 'vier woorden')))
  return { gegaan, teken: () => rerender(<App />), hetSlot }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('')),
  )
})
afterEach(() => {
  cleanup()
  staat.breek = false
  kluis.sluit.mockClear()
  document.documentElement.hidden = false
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const verloop = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const opSlot = (gegaan: readonly string[]) =>
  vi.waitFor(() => expect(gegaan.map((adres) => new URL(adres).pathname)).toEqual(['/slot.html']))

it('locks in time while the worker has keys and the gate is not open yet', async () => {
  const { gegaan, hetSlot } = await app()
  expect(hetSlot.stand().soort).not.toBe('open')
  verloop(4 * MINUUT)
  expect(screen.getByRole('region', { name: 'Ben je er nog?' })).toBeDefined()
  verloop(MINUUT)
  await opSlot(gegaan)
  expect(kluis.sluit).toHaveBeenCalledTimes(1)
})

it('locks in time after a screen broke', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { gegaan, teken } = await app()
  staat.breek = true
  teken()
  expect(screen.queryByText('Achter het slot')).toBeNull()
  verloop(5 * MINUUT)
  await opSlot(gegaan)
})

it('locks at once when the watch itself breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { gegaan } = await app()
  vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
    throw new Error('a warning that breaks')
  })
  verloop(4 * MINUUT)
  await opSlot(gegaan)
  expect(kluis.sluit).toHaveBeenCalledTimes(1)
})
