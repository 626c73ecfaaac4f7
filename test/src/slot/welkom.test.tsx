import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { fout, mislukt } from '../../../src/keten/uitkomst'
import type { Plaats } from '../../../src/opslag/kluis'
import type { Browserfeiten } from '../../../src/slot/feiten'
import type { Passkeys } from '../../../src/slot/passkey'
import { Welkom } from '../../../src/slot/welkom'
import { startTaal } from '../../../src/taal/taal'
import { groepenVan } from '../../../src/werk/herstelsleutel'
import { HERSTELSLEUTEL, nepkluis } from '../../bouwers/nepkluis'

beforeAll(() => startTaal())
afterEach(cleanup)

const EIGEN_ZIN = 'mijn kat eet graag havermout'
const CHROME: Browserfeiten = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  vingers: 0,
  geinstalleerd: false,
  schrijven: 'lukt',
  bestanden: 'lukt',
  ruimte: null,
}
const SAFARI: Browserfeiten = {
  ...CHROME,
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1',
  vingers: 5,
}

const nepPasskeys = (kan: boolean): Passkeys => ({
  kan: async () => kan,
  maak: async () => ({
    goed: { passkey: { id: 'AQID', zout: new Uint8Array(32), sinds: '2026-11-22T10:00:00Z' }, prf: new Uint8Array(32) },
  }),
  gebruik: async () => mislukt(fout('passkey-afgebroken')),
})

interface Opzet {
  readonly feiten?: Browserfeiten
  readonly kanPasskey?: boolean
  readonly alleenTijdelijk?: boolean
}

async function toon({ feiten = CHROME, kanPasskey = false, alleenTijdelijk = false }: Opzet = {}) {
  const nep = nepkluis()
  const tijdelijk = nepkluis({ plaats: 'tijdelijk' })
  const richtIn = vi.fn(async (plaats: Plaats, wachtzin: string) => {
    const { kluis } = plaats === 'blijvend' ? nep : tijdelijk
    const uitkomst = await kluis.richtIn(wachtzin)
    return 'goed' in uitkomst ? { goed: { kluis, ...uitkomst.goed } } : uitkomst
  })
  const onKlaar = vi.fn()
  const vraagBehoud = vi.fn(async () => 'blijvend')
  const leesFeiten = async () => feiten
  const passkeys = nepPasskeys(kanPasskey)
  render(<Welkom {...{ richtIn, onKlaar, vraagBehoud, leesFeiten, passkeys, alleenTijdelijk }} />)
  await screen.findByRole('heading', { level: 1 })
  return { nep, richtIn, onKlaar, vraagBehoud }
}

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const kop = (name: string) => screen.findByRole('heading', { level: 1, name })
const kies = async (naam: string) => {
  await userEvent.click(screen.getByRole('radio', { name: naam }))
  await klik('Verder')
}
const vul = async (label: string, tekst: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.paste(tekst)
}
const vulWachtzin = async (zin = EIGEN_ZIN, herhaling = zin) => {
  await vul('Nieuwe wachtzin', zin)
  await vul('Nog een keer dezelfde wachtzin', herhaling)
  await klik('Zet het slot erop')
}
const totWachtzin = async (naam: string) => {
  await kies(naam)
  await klik('Verder')
  await kop('Kies een wachtzin')
}
const groepnummers = () =>
  screen.getAllByRole('textbox').map((veld) => Number(veld.getAttribute('id')?.replace('groep-', '')))
const typTerug = async () => {
  for (const nr of groepnummers()) await vul(`Groep ${nr}`, groepenVan(HERSTELSLEUTEL)[nr - 1] ?? '')
  await klik('Verder')
}

test('A shared computer: what happens is said before anything is typed, and a passphrase is all it takes', async () => {
  const { richtIn, onKlaar, vraagBehoud } = await toon()
  await kies('Dit is een gedeelde computer')
  await kop('Zo werkt het op een gedeelde computer')
  expect(screen.getByText(/^Er blijft niets leesbaars achter/)).toBeDefined()
  expect(screen.getByText(/bewaarbestand voordat je stopt/)).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Weegwijzer is niet het cliëntdossier' })).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
  await klik('Verder')
  await vulWachtzin()
  await waitFor(() => expect(onKlaar).toHaveBeenCalledOnce())
  expect(richtIn).toHaveBeenCalledExactlyOnceWith('tijdelijk', EIGEN_ZIN)
  expect(vraagBehoud).not.toHaveBeenCalled()
})

test('A device of one’s own: the recovery key is shown, typed back, and only then are you in', async () => {
  const { nep, onKlaar, richtIn, vraagBehoud } = await toon()
  await kies('Dit apparaat is van mij')
  expect(screen.getByText(/alleen als je organisatie dat goedvindt/)).toBeDefined()
  expect(screen.getByText(/privévenster \(incognito\) raakt alles kwijt/)).toBeDefined()
  await klik('Verder')
  await vulWachtzin()
  await kop('Bewaar je herstelsleutel')
  expect(richtIn).toHaveBeenCalledExactlyOnceWith('blijvend', EIGEN_ZIN)
  expect(vraagBehoud).toHaveBeenCalledOnce()
  const blad = screen.getByRole('region', { name: 'Herstelsleutel' })
  expect(
    within(blad)
      .getAllByRole('listitem')
      .map((groep) => groep.textContent),
  ).toEqual(groepenVan(HERSTELSLEUTEL))
  await klik('Ik heb hem bewaard')
  await kop('Typ twee groepen over')
  expect(document.body.textContent).not.toContain(groepenVan(HERSTELSLEUTEL)[0])
  expect(nep.gedaan).toEqual(['ingericht'])
  await typTerug()
  await waitFor(() => expect(onKlaar).toHaveBeenCalledOnce())
  expect(nep.gedaan).toEqual(['ingericht', 'herstel bewezen'])
})

test('A group that is typed wrong or left empty proves nothing, and says which one', async () => {
  const { nep, onKlaar } = await toon()
  await totWachtzin('Dit apparaat is van mij')
  await vulWachtzin()
  await kop('Bewaar je herstelsleutel')
  await klik('Ik heb hem bewaard')
  const [eerste, tweede] = groepnummers()
  await vul(`Groep ${eerste}`, 'XXXX')
  await klik('Verder')
  const lijst = screen.getByRole('alert')
  expect(lijst.textContent).toContain(`Groep ${eerste} klopt niet. Kijk op je blad.`)
  expect(lijst.textContent).toContain(`Vul groep ${tweede} in.`)
  expect(document.activeElement).toBe(lijst)
  expect(onKlaar).not.toHaveBeenCalled()
  expect(nep.gedaan).not.toContain('herstel bewezen')
  await klik('Bekijk de sleutel nog een keer')
  expect(await kop('Bewaar je herstelsleutel')).toBeDefined()
})

test('A passkey is offered only after passphrase and recovery key, and may be left out', async () => {
  const { nep, onKlaar } = await toon({ kanPasskey: true })
  await totWachtzin('Dit apparaat is van mij')
  await vulWachtzin()
  await kop('Bewaar je herstelsleutel')
  expect(screen.queryByRole('button', { name: /passkey/ })).toBeNull()
  await klik('Ik heb hem bewaard')
  await typTerug()
  await kop('Ook openen met een passkey?')
  expect(onKlaar).not.toHaveBeenCalled()
  await klik('Voeg een passkey toe')
  await waitFor(() => expect(onKlaar).toHaveBeenCalledOnce())
  expect(nep.gedaan).toEqual(['ingericht', 'herstel bewezen', 'passkey toegevoegd met wachtzin'])
})

test('A passkey that fails says so in a sentence, changes nothing, and you go on without', async () => {
  const { nep, onKlaar } = await toon({ kanPasskey: true })
  await totWachtzin('Dit apparaat is van mij')
  await vulWachtzin()
  await kop('Bewaar je herstelsleutel')
  await klik('Ik heb hem bewaard')
  await typTerug()
  await kop('Ook openen met een passkey?')
  nep.antwoordMet(mislukt(fout('passkey-mislukt')))
  await klik('Voeg een passkey toe')
  expect((await screen.findByRole('alert')).textContent).toContain('Er is niets veranderd')
  await klik('Nu niet')
  expect(onKlaar).toHaveBeenCalledOnce()
  expect(nep.gedaan).toEqual(['ingericht', 'herstel bewezen'])
})

test('On Safari a vault has to be installed first, with the steps; a shared computer works at once', async () => {
  await toon({ feiten: SAFARI })
  expect(screen.getByText(/wist Safari alles na 7 dagen/)).toBeDefined()
  await kies('Dit apparaat is van mij')
  await kop('Zet Weegwijzer eerst als app op dit apparaat')
  expect(screen.getByText(/Zet op beginscherm/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Verder' })).toBeNull()
})

test('As an installed app Safari gets a vault', async () => {
  await toon({ feiten: { ...SAFARI, geinstalleerd: true } })
  await kies('Dit apparaat is van mij')
  expect(await kop('Zo wordt het bewaard')).toBeDefined()
})

test('A private window is named before anything is typed, and gets no vault', async () => {
  await toon({ feiten: { ...CHROME, bestanden: 'geweigerd' } })
  expect(screen.getByRole('heading', { name: 'Dit lijkt een privévenster' })).toBeDefined()
  expect(screen.getAllByRole('radio')).toHaveLength(1)
  expect(screen.getByRole('radio', { name: 'Dit is een gedeelde computer' })).toBeDefined()
})

test('Without storage it says so, with what to do, and asks nothing', async () => {
  await toon({ feiten: { ...CHROME, schrijven: 'mislukt' } })
  expect(screen.getByRole('alert').textContent).toContain('Gebruik een gewoon venster')
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('Beside the vault of somebody else only a shared computer can be chosen', async () => {
  await toon({ alleenTijdelijk: true })
  expect(screen.getAllByRole('radio')).toHaveLength(1)
  expect(screen.getByText(/staat al een kluis van iemand/)).toBeDefined()
})

test('Who has a backup or a file to go on with is led there', async () => {
  await toon()
  expect(screen.getByRole('link', { name: /reservekopie of bewaarbestand/ }).getAttribute('href')).toBe('#/terugzetten')
})

test('Nothing chosen goes nowhere and says what to choose', async () => {
  await toon()
  await klik('Verder')
  expect(screen.getByRole('alert').textContent).toContain('Kies waar je nu op werkt')
  expect(document.title).toMatch(/^Fout:/)
})

test.each([
  ['empty', '', '', 'Vul een wachtzin in'],
  ['too short', 'kort', 'kort', '14'],
  ['not the same twice', EIGEN_ZIN, `${EIGEN_ZIN}!`, 'niet gelijk'],
  ['typed once', EIGEN_ZIN, '', 'Typ de wachtzin nog een keer'],
])('A passphrase that is %s is not taken', async (_naam, zin, herhaling, melding) => {
  const { richtIn } = await toon()
  await totWachtzin('Dit is een gedeelde computer')
  if (zin) await vul('Nieuwe wachtzin', zin)
  if (herhaling) await vul('Nog een keer dezelfde wachtzin', herhaling)
  await klik('Zet het slot erop')
  expect(screen.getByRole('alert').textContent).toContain(melding)
  expect(richtIn).not.toHaveBeenCalled()
})

test('Four words are offered; taken, they stand in the field, readable, and only have to be repeated', async () => {
  const { richtIn } = await toon()
  await totWachtzin('Dit is een gedeelde computer')
  const voorstel = await screen.findByRole('heading', { name: /vier woorden/ })
  const kaart = voorstel.closest('section') as HTMLElement
  const woorden = () => kaart.querySelector('[lang="nl"]')?.textContent ?? ''
  const eerste = woorden()
  expect(eerste.split(/\s+/)).toHaveLength(4)
  await klik('Andere woorden')
  await waitFor(() => expect(woorden()).not.toBe(eerste))
  await klik('Neem deze woorden')
  const veld = screen.getByLabelText('Nieuwe wachtzin')
  expect(veld).toHaveProperty('value', woorden())
  expect(veld).toHaveProperty('type', 'text')
  expect(document.activeElement).toBe(screen.getByLabelText('Nog een keer dezelfde wachtzin'))
  await vul('Nog een keer dezelfde wachtzin', woorden())
  await klik('Zet het slot erop')
  await waitFor(() => expect(richtIn).toHaveBeenCalledExactlyOnceWith('tijdelijk', woorden()))
})

test('The fields are for a password manager, allow pasting, and show what is typed only when asked', async () => {
  await toon()
  await totWachtzin('Dit is een gedeelde computer')
  const veld = screen.getByLabelText('Nieuwe wachtzin')
  expect(veld.getAttribute('autocomplete')).toBe('new-password')
  expect(veld.getAttributeNames().filter((naam) => /1p|lpignore|bwignore|form-type/.test(naam))).toEqual([])
  expect(document.querySelector('input[autocomplete="username"]')).toHaveProperty('value', 'Werkplan')
  expect(veld.getAttribute('type')).toBe('password')
  await userEvent.click(veld)
  await userEvent.paste(EIGEN_ZIN)
  expect(veld).toHaveProperty('value', EIGEN_ZIN)
  await klik('Toon wat ik typ')
  expect(veld.getAttribute('type')).toBe('text')
  expect(screen.getByRole('button', { name: 'Verberg wat ik typ' })).toBeTruthy()
})

test('The key is copied only after a warning', async () => {
  const writeText = vi.fn(async () => undefined)
  await toon()
  await totWachtzin('Dit apparaat is van mij')
  await vulWachtzin()
  await kop('Bewaar je herstelsleutel')
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
  await klik('Kopieer')
  const vraag = screen.getByRole('dialog')
  expect(within(vraag).getByText(/klembord/)).toBeDefined()
  expect(writeText).not.toHaveBeenCalled()
  await userEvent.click(within(vraag).getByRole('button', { name: 'Kopieer toch' }))
  expect(writeText).toHaveBeenCalledExactlyOnceWith(HERSTELSLEUTEL)
  expect(await screen.findByText(/^Gekopieerd/)).toBeDefined()
})

test('Back goes a page back and keeps the choice', async () => {
  await toon()
  await kies('Dit is een gedeelde computer')
  await klik('Terug')
  await kop('Hoe wordt bewaard wat je opschrijft?')
  expect(screen.getByRole('radio', { name: 'Dit is een gedeelde computer' })).toHaveProperty('checked', true)
})
