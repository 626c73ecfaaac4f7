import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startTaal } from '../../../src/taal/taal'
import { Openen } from '../../../src/uitvoer/openen'
import type { OpenUitslag } from '../../../src/werk/openen'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(cleanup)

function kies(lees: (tekst: string) => Promise<OpenUitslag>, bestand = new File(['{}'], 'casus.json')) {
  render(<Openen lees={lees} />)
  fireEvent.change(screen.getByLabelText('Kies het bestand'), { target: { files: [bestand] } })
}

test('A file that is too large is refused before it is read', async () => {
  const lees = vi.fn()
  const bestand = new File(['{}'], 'groot.json')
  Object.defineProperty(bestand, 'size', { value: 32 * 1024 * 1024 + 1 })
  const text = vi.spyOn(bestand, 'text')
  kies(lees, bestand)
  expect((await screen.findByRole('alert')).textContent).toContain('hoogstens 32 MB')
  expect(text).not.toHaveBeenCalled()
  expect(lees).not.toHaveBeenCalled()
})

test('A refused file shows the sentence, every finding with its place, and lets another be chosen', async () => {
  kies(async () => ({
    fout: { id: 'logboek-gewijzigd', waarden: { aantal: '1' } },
    bevindingen: [
      { id: 'regel-gewijzigd', waarden: { nr: '7' } },
      { id: 'veld-onbekend', waarden: { nr: '8', veld: 'kleur' } },
    ],
  }))
  const { textContent } = await screen.findByRole('alert')
  expect(textContent).toContain('casus.json')
  expect(textContent).toContain('Regel 7 is gewijzigd')
  expect(textContent).toContain('Regel 8: Het veld “kleur”')
  expect(screen.getByLabelText('Kies het bestand')).toBeTruthy()
})

test('A file that breaks the reading itself becomes a sentence too', async () => {
  kies(() => Promise.reject(new Error('stuk')))
  expect((await screen.findByRole('alert')).textContent).toContain('Het openen ging mis')
})

test('An opened file is shown to be read only, with what was checked and what is not proved', async () => {
  const werk = await werkMet((await Casusbouwer.open('onderwijs')).feit().casus)
  const bevindingen = [{ id: 'deel-wijkt-af', waarden: { deel: 'besluit' } }]
  kies(async () => ({ goed: { werk, bevindingen } }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Ontvangen dossier' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Dit is niet bewezen' })).toBeTruthy()
  expect(screen.getByText(/Het onderdeel “besluit”/)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})
