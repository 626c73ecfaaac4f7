import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { fout, mislukt, type Uitkomst } from '../../../src/keten/uitkomst'
import type { Kluisstand } from '../../../src/opslag/kluis'
import { HerstelNogBewijzen } from '../../../src/slot/herstel-nog-bewijzen'
import { Ontgrendel } from '../../../src/slot/ontgrendel'
import type { Passkeys } from '../../../src/slot/passkey'
import { startTaal } from '../../../src/taal/taal'
import { groepenVan } from '../../../src/werk/herstelsleutel'
import { HERSTELSLEUTEL, NIEUWE_HERSTELSLEUTEL, nepkluis, WACHTZIN } from '../../bouwers/nepkluis'

beforeAll(() => startTaal())
afterEach(cleanup)

const PASSKEY = { id: 'AQID', zout: new Uint8Array(32), sinds: '2026-11-22T10:00:00Z' }
const NIEUWE_ZIN = 'mijn kat eet graag havermout'

async function toon(begin: Partial<Kluisstand> = {}, gebruik?: Passkeys['gebruik']) {
  const nep = nepkluis(begin)
  const onOpen = vi.fn()
  const andersBeginnen = vi.fn()
  const stand = await nep.kluis.stand()
  if (!('goed' in stand)) throw new Error('no state')
  const passkeys: Passkeys = {
    kan: async () => true,
    maak: async () => mislukt(fout('passkey-afgebroken')),
    gebruik: gebruik ?? (async () => ({ goed: { id: 'AQID', prf: new Uint8Array(32) } })),
  }
  render(<Ontgrendel kluis={nep.kluis} stand={stand.goed} {...{ onOpen, andersBeginnen, passkeys }} />)
  return { ...nep, onOpen, andersBeginnen }
}

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const kop = (name: string) => screen.findByRole('heading', { level: 1, name })
const veld = () => screen.getByLabelText('Wachtzin')
const vul = async (label: string, tekst: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.paste(tekst)
}
const typTerug = async (sleutel: string) => {
  await klik('Ik heb hem bewaard')
  for (const groep of screen.getAllByRole('textbox')) {
    const nr = Number(groep.id.replace('groep-', ''))
    await vul(`Groep ${nr}`, groepenVan(sleutel)[nr - 1] ?? '')
  }
  await klik('Verder')
}

test('The passphrase is typed at once, by keyboard alone, and opens', async () => {
  const { onOpen, gedaan } = await toon()
  expect(document.activeElement).toBe(veld())
  expect(veld().getAttribute('autocomplete')).toBe('current-password')
  await userEvent.paste(WACHTZIN)
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  expect(gedaan).toEqual(['ontgrendeld met wachtzin'])
})

test.each([
  ['far off', 'iets heel anders'],
  ['one letter off', `${WACHTZIN}s`],
])('A passphrase that is %s gets the same sentence, and the field keeps the focus', async (_naam, zin) => {
  const { onOpen } = await toon()
  await vul('Wachtzin', zin)
  await klik('Open')
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Dit past niet. Kijk of Caps Lock aanstaat en typ de wachtzin opnieuw.',
  )
  expect(document.activeElement).toBe(veld())
  expect(veld()).toHaveProperty('value', zin)
  expect(onOpen).not.toHaveBeenCalled()
  await vul('Wachtzin', WACHTZIN)
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
})

test('An empty field is not tried', async () => {
  const { kluis } = await toon()
  const spion = vi.spyOn(kluis, 'ontgrendel')
  await klik('Open')
  expect(screen.getByRole('alert').textContent).toBe('Vul je wachtzin in.')
  expect(document.activeElement).toBe(veld())
  expect(spion).not.toHaveBeenCalled()
})

test('While the passphrase is being checked it says so, and a second attempt waits', async () => {
  const { kluis, onOpen } = await toon()
  let klaar: (uitkomst: Uitkomst<null>) => void = () => undefined
  const antwoord = new Promise<Uitkomst<null>>((gelukt) => {
    klaar = gelukt
  })
  const spion = vi.spyOn(kluis, 'ontgrendel').mockReturnValue(antwoord)
  await vul('Wachtzin', WACHTZIN)
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('status').textContent).toContain('Even geduld')
  await userEvent.keyboard('{Enter}')
  expect(spion).toHaveBeenCalledOnce()
  klaar({ goed: null })
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
})

test('A worker that does not answer is told plainly, with loading anew as the way out', async () => {
  const { antwoordMet, onOpen } = await toon()
  antwoordMet(mislukt(fout('kluis-antwoordt-niet')))
  await vul('Wachtzin', WACHTZIN)
  await klik('Open')
  expect((await screen.findByRole('alert')).textContent).toContain(
    'De kluis antwoordt niet. Wat bewaard was, is er nog.',
  )
  expect(screen.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeDefined()
  expect(onOpen).not.toHaveBeenCalled()
})

test('Refused parameters are told in their own words, not as a wrong passphrase', async () => {
  const { antwoordMet } = await toon()
  antwoordMet(mislukt(fout('kdf-te-zwak')))
  await vul('Wachtzin', WACHTZIN)
  await klik('Open')
  const tekst = (await screen.findByRole('alert')).textContent
  expect(tekst).not.toContain('Caps Lock')
  expect(tekst).not.toContain('kdf-te-zwak')
})

test('A passkey opens when there is one', async () => {
  const { onOpen, gedaan } = await toon({ passkeys: [PASSKEY] })
  await klik('Open met een passkey')
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  expect(gedaan).toEqual(['ontgrendeld met passkey'])
})

test('A passkey that was called off leaves the passphrase, and says that nothing has changed', async () => {
  await toon({ passkeys: [PASSKEY] }, async () => mislukt(fout('passkey-afgebroken')))
  await klik('Open met een passkey')
  expect((await screen.findByRole('alert')).textContent).toContain('Er is niets veranderd')
  expect(document.activeElement).toBe(veld())
})

test('Without a passkey none is offered', async () => {
  await toon()
  expect(screen.queryByRole('button', { name: /passkey/ })).toBeNull()
})

test('Forgotten: the recovery key opens, and at once there is a new passphrase', async () => {
  const { onOpen, gedaan, kluis } = await toon()
  await klik('Wachtzin vergeten')
  await kop('Open met je herstelsleutel')
  await vul('Herstelsleutel', HERSTELSLEUTEL.toLowerCase().replace('age-secret-key-1', 'age-secret-key-1 '))
  await klik('Verder')
  await kop('Kies een nieuwe wachtzin')
  expect(onOpen).not.toHaveBeenCalled()
  await vul('Nieuwe wachtzin', NIEUWE_ZIN)
  await vul('Nog een keer dezelfde wachtzin', NIEUWE_ZIN)
  await klik('Zet de nieuwe wachtzin')
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  expect(gedaan).toEqual(['ontgrendeld met herstelsleutel', 'wachtzin gewijzigd met herstelsleutel'])
  expect(await kluis.ontgrendel({ soort: 'wachtzin', wachtzin: WACHTZIN })).toMatchObject({
    fout: { id: 'sleutel-past-niet' },
  })
})

test.each([
  ['', 'Vul je herstelsleutel in.'],
  [HERSTELSLEUTEL.slice(0, -3), 'Dit zijn er 55'],
  [NIEUWE_HERSTELSLEUTEL, 'Deze herstelsleutel past niet'],
])('A recovery key that is not right opens nothing: %s', async (sleutel, melding) => {
  const { gedaan } = await toon()
  await klik('Wachtzin vergeten')
  if (sleutel) await vul('Herstelsleutel', sleutel)
  await klik('Verder')
  expect((await screen.findByRole('alert')).textContent).toContain(melding)
  expect(gedaan).toEqual([])
  await klik('Terug')
  expect(await kop('Op slot')).toBeDefined()
})

test('On a shared computer there is no recovery key, and it says what can be done', async () => {
  await toon({ plaats: 'tijdelijk' })
  expect(screen.getByText(/Laat dit tabblad open/)).toBeDefined()
  await klik('Wachtzin vergeten')
  expect(screen.getByText(/Op een gedeelde computer is er geen herstelsleutel/)).toBeDefined()
  expect(screen.queryByLabelText('Herstelsleutel')).toBeNull()
})

test('Setting up stopped half-way: a new recovery key is made with the passphrase just typed, and proven', async () => {
  const { onOpen, gedaan } = await toon({ herstelBewezen: false })
  await vul('Wachtzin', WACHTZIN)
  await klik('Open')
  await kop('Je herstelsleutel is nog niet klaar')
  expect(screen.getByText(/wordt nergens bewaard/)).toBeDefined()
  expect(screen.queryByLabelText('Wachtzin')).toBeNull()
  expect(onOpen).not.toHaveBeenCalled()
  await klik('Maak een nieuwe herstelsleutel')
  await kop('Bewaar je herstelsleutel')
  await typTerug(NIEUWE_HERSTELSLEUTEL)
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  expect(gedaan).toEqual(['ontgrendeld met wachtzin', 'nieuwe herstelsleutel met wachtzin', 'herstel bewezen'])
})

test('In an open vault a new recovery key asks the passphrase again', async () => {
  const { kluis, gedaan } = nepkluis({ herstelBewezen: false, soort: 'open' })
  const onKlaar = vi.fn()
  render(<HerstelNogBewijzen kluis={kluis} onKlaar={onKlaar} />)
  await vul('Wachtzin', 'niet de goede')
  await klik('Maak een nieuwe herstelsleutel')
  expect((await screen.findByRole('alert')).textContent).toContain('Dit past niet')
  await vul('Wachtzin', WACHTZIN)
  await klik('Maak een nieuwe herstelsleutel')
  await kop('Bewaar je herstelsleutel')
  await typTerug(NIEUWE_HERSTELSLEUTEL)
  await waitFor(() => expect(onKlaar).toHaveBeenCalledOnce())
  expect(gedaan).toEqual(['nieuwe herstelsleutel met wachtzin', 'herstel bewezen'])
})

test('Who opens with a recovery key that was never typed back has proven it', async () => {
  const { onOpen, gedaan } = await toon({ herstelBewezen: false })
  await klik('Wachtzin vergeten')
  await vul('Herstelsleutel', HERSTELSLEUTEL)
  await klik('Verder')
  await kop('Kies een nieuwe wachtzin')
  await vul('Nieuwe wachtzin', NIEUWE_ZIN)
  await vul('Nog een keer dezelfde wachtzin', NIEUWE_ZIN)
  await klik('Zet de nieuwe wachtzin')
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  expect(gedaan).toContain('herstel bewezen')
})

test('What is protected and what not stands on the lock, and nothing about any casus', async () => {
  const { andersBeginnen } = await toon()
  expect(screen.getByText('Wat is beschermd, en wat niet?')).toBeDefined()
  expect(screen.getByText(/iemand die je dwingt/)).toBeDefined()
  expect(document.title).toMatch(/^Op slot/)
  await klik('Deze kluis is niet van mij')
  expect(andersBeginnen).toHaveBeenCalledOnce()
})
