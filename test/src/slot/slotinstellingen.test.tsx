import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fout, mislukt } from '../../../src/keten/uitkomst'
import type { Kluisstand } from '../../../src/opslag/kluis'
import type { Passkeys } from '../../../src/slot/passkey'
import { Slotinstellingen } from '../../../src/slot/slotinstellingen'
import { startTaal } from '../../../src/taal/taal'
import { groepenVan } from '../../../src/werk/herstelsleutel'
import { KluisContext } from '../../../src/werk/kluis-context'
import { leesVoorkeuren } from '../../../src/werk/voorkeuren'
import { NIEUWE_HERSTELSLEUTEL, nepkluis, WACHTZIN } from '../../bouwers/nepkluis'

beforeAll(() => startTaal())
beforeEach(() => localStorage.removeItem('weegwijzer.voorkeuren'))
afterEach(cleanup)

const NIEUWE_ZIN = 'mijn kat eet graag havermout'
const PASSKEY = { id: 'AQID', zout: new Uint8Array(32), sinds: '2026-11-22T10:00:00Z' }

async function toon(begin: Partial<Kluisstand> = {}, kan = true) {
  const nep = nepkluis({ soort: 'open', ...begin })
  const vraagBehoud = vi.fn(async () => 'tijdelijk' as const)
  const maak = vi.fn<Passkeys['maak']>(async () => ({ goed: { passkey: PASSKEY, prf: new Uint8Array(32) } }))
  const passkeys: Passkeys = { kan: async () => kan, maak, gebruik: async () => mislukt(fout('passkey-mislukt')) }
  render(
    <KluisContext value={{ kluis: nep.kluis, plaats: begin.plaats ?? 'blijvend' }}>
      <Slotinstellingen vraagBehoud={vraagBehoud} passkeys={passkeys} />
    </KluisContext>,
  )
  await kop('Slot en sleutels')
  return { ...nep, vraagBehoud, maak }
}

const klik = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const kop = (name: string) => screen.findByRole('heading', { level: 1, name })
const vul = async (label: string, tekst: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.paste(tekst)
}

test('The minutes until it locks go from 1 to 30 and are kept at once', async () => {
  await toon()
  const keuze = screen.getByLabelText('Op slot als je niets doet')
  expect([...keuze.querySelectorAll('option')].map(({ value }) => Number(value))).toEqual(
    Array.from({ length: 30 }, (_leeg, plek) => plek + 1),
  )
  expect(keuze).toHaveProperty('value', '5')
  await userEvent.selectOptions(keuze, '1')
  expect(leesVoorkeuren().minuten).toBe(1)
  expect(screen.getByRole('option', { name: 'na 1 minuut' })).toHaveProperty('selected', true)
})

test('A neutral name is put on and off', async () => {
  await toon()
  const vinkje = screen.getByRole('checkbox', { name: /Neutrale naam/ })
  await userEvent.click(vinkje)
  expect(leesVoorkeuren().neutraal).toBe(true)
  await userEvent.click(vinkje)
  expect(leesVoorkeuren().neutraal).toBe(false)
})

test('Another passphrase asks the one of now', async () => {
  const { gedaan } = await toon()
  await klik('Wijzig de wachtzin')
  await kop('Wijzig de wachtzin')
  await vul('Nieuwe wachtzin', NIEUWE_ZIN)
  await vul('Nog een keer dezelfde wachtzin', NIEUWE_ZIN)
  await klik('Zet de nieuwe wachtzin')
  expect(screen.getByRole('alert').textContent).toContain('Vul de wachtzin van nu in.')
  await vul('Wachtzin van nu', 'niet de goede')
  await klik('Zet de nieuwe wachtzin')
  expect((await screen.findByRole('alert')).textContent).toContain('Dit past niet')
  expect(gedaan).toEqual([])
  await vul('Wachtzin van nu', WACHTZIN)
  await klik('Zet de nieuwe wachtzin')
  expect(await screen.findByText('De nieuwe wachtzin geldt vanaf nu.')).toBeDefined()
  expect(gedaan).toEqual(['wachtzin gewijzigd met wachtzin'])
})

test('A passkey is added after the passphrase, and taken away again', async () => {
  const { gedaan, maak } = await toon()
  await waitFor(() => klik('Voeg een passkey toe'))
  await kop('Een passkey toevoegen')
  await vul('Wachtzin', 'niet de goede')
  await klik('Verder')
  expect((await screen.findByRole('alert')).textContent).toContain('Dit past niet')
  expect(maak).not.toHaveBeenCalled()
  await vul('Wachtzin', WACHTZIN)
  await klik('Verder')
  await kop('Ook openen met een passkey?')
  await klik('Voeg een passkey toe')
  expect(await screen.findByText('De passkey is toegevoegd.')).toBeDefined()
  await userEvent.click(await screen.findByRole('button', { name: /^Haal weg.*22 november 2026/ }))
  expect(await screen.findByText(/De passkey opent deze kluis niet meer/)).toBeDefined()
  expect(gedaan.slice(-2)).toEqual(['passkey toegevoegd met wachtzin', 'passkey verwijderd'])
})

test.each([
  ['the browser cannot', {}, false, /kan hier geen passkey gebruiken/],
  ['the recovery key is not proven', { herstelBewezen: false }, true, /Maak eerst een herstelsleutel/],
])('No passkey is offered when %s', async (_naam, begin, kan, zin) => {
  await toon(begin, kan)
  expect(await screen.findByText(zin)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Voeg een passkey toe' })).toBeNull()
})

test('Another recovery key says what becomes of old backups, and is typed back like the first', async () => {
  const { gedaan } = await toon()
  await userEvent.click(await screen.findByRole('button', { name: 'Maak een nieuwe herstelsleutel' }))
  await kop('Maak een nieuwe herstelsleutel')
  expect(screen.getByText(/openen alleen met de oude sleutel/)).toBeDefined()
  await vul('Wachtzin', WACHTZIN)
  await klik('Maak een nieuwe herstelsleutel')
  await kop('Bewaar je herstelsleutel')
  await klik('Ik heb hem bewaard')
  for (const groep of screen.getAllByRole('textbox')) {
    const nr = Number(groep.id.replace('groep-', ''))
    await vul(`Groep ${nr}`, groepenVan(NIEUWE_HERSTELSLEUTEL)[nr - 1] ?? '')
  }
  await klik('Verder')
  expect(await screen.findByText('De nieuwe herstelsleutel geldt vanaf nu.')).toBeDefined()
  expect(gedaan).toEqual(['nieuwe herstelsleutel met wachtzin', 'herstel bewezen'])
})

test('Whether the browser keeps it is said plainly, and asked only by the button', async () => {
  const { vraagBehoud } = await toon()
  expect(await screen.findByText(/De browser zegt niet of hij deze kluis mag wissen/)).toBeDefined()
  expect(vraagBehoud).not.toHaveBeenCalled()
  await klik('Vraag de browser om hem te houden')
  expect(await screen.findByText(/De browser mag deze kluis wissen/)).toBeDefined()
  expect(screen.getByText(/Zet Weegwijzer als app op dit apparaat/)).toBeDefined()
})

test('On a shared computer there is only a passphrase, and the way to a file to go on with', async () => {
  await toon({ plaats: 'tijdelijk' })
  expect(screen.getByRole('button', { name: 'Wijzig de wachtzin' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Maak een bewaarbestand' }).getAttribute('href')).toBe('#/reserve')
  expect(screen.queryByRole('heading', { name: 'Passkey' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Herstelsleutel' })).toBeNull()
})
