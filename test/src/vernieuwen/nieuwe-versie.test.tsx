import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { startTaal } from '../../../src/taal/taal'
import { NieuweVersie } from '../../../src/vernieuwen/nieuwe-versie'
import type { Vernieuwing } from '../../../src/vernieuwen/vernieuwing'

beforeAll(() => startTaal())
afterEach(cleanup)

const lijst = { versie: '0.2.0', delen: [{ titel: 'Inhoud', regels: ['Vraag 2 van `onderwijs` is verduidelijkt.'] }] }
const toon = (stand: Vernieuwing, haal = async () => lijst) => {
  const wissel = vi.fn(async () => undefined)
  render(<NieuweVersie vernieuwer={{ stand: () => stand, luister: () => () => undefined, wissel }} haal={haal} />)
  return wissel
}

it('says nothing while there is no new version', () => {
  toon('geen')
  expect(screen.queryByRole('button')).toBeNull()
})

it('offers it with what it changes, and takes it only by the button', async () => {
  const wissel = toon('staat-klaar')
  expect(await screen.findByText('Vraag 2 van onderwijs is verduidelijkt.')).toBeTruthy()
  expect(wissel).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Gebruik de nieuwe versie' }))
  expect(wissel).toHaveBeenCalledOnce()
})

it('says that the list cannot be fetched, and still offers the version', async () => {
  toon('staat-klaar', async () => Promise.reject(new Error('offline')))
  expect(await screen.findByText(/De lijst is nu niet op te halen/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Gebruik de nieuwe versie' })).toBeTruthy()
})

it('says why it waits when another window is open', async () => {
  toon('andere-vensters')
  expect(await screen.findByText(/nog open in een ander venster/)).toBeTruthy()
})
