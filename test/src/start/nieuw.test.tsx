import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Bezwaar, laadKaarten, laadRollen, nieuwsteKaarten } from '../../../machines/index'
import { Nieuw } from '../../../src/start/nieuw'
import { startTaal } from '../../../src/taal/taal'
import { leegKladbuffer } from '../../../src/werk/kladbuffer'
import { LEEG_PROFIEL, type Organisatieprofiel } from '../../../src/werk/organisatieprofiel'
import { kladkluis, MetKluis } from '../../bouwers/kladkluis'

beforeAll(() => startTaal())
afterEach(cleanup)

type Open = Parameters<typeof Nieuw>[0]['open']

async function toon(
  open: Open = async () => ({ goed: true }),
  profiel: Partial<Organisatieprofiel> = {},
  kluis = kladkluis(),
) {
  const spion = vi.fn(open)
  render(
    <MetKluis kluis={kluis}>
      <Nieuw open={spion} profiel={async () => ({ ...LEEG_PROFIEL, ...profiel })} />
    </MetKluis>,
  )
  await screen.findByRole('heading', { name: /Wat is je beroep/ })
  return spion
}

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const kies = (name: RegExp | string) => userEvent.click(screen.getByRole('radio', { name }))
const zoek = (woord: string) => userEvent.type(screen.getByRole('searchbox'), woord)

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
  await zoek('ruimtevaarder')
  expect(screen.getByText(/^Geen beroep gevonden/)).toBeDefined()
  await kies('Mijn beroep staat er niet bij')
  await klik('Verder')
  expect(screen.getByRole('heading', { name: 'Dit is niet het kader van je beroep' })).toBeDefined()
  expect(await screen.findByRole('heading', { name: 'Algemeen afwegingskader meldcode' })).toBeDefined()
})

test('An everyday word finds the profession', async () => {
  await toon()
  await zoek('juf')
  expect(screen.getByRole('radio', { name: 'Leraar basisonderwijs' })).toBeDefined()
  expect(screen.queryByRole('radio', { name: 'Huisarts' })).toBeNull()
})

test('Every profession of every kader stands in the list under its sector', async () => {
  await toon()
  const kaarten = nieuwsteKaarten(await laadKaarten('nl'))
  const namen = new Set(screen.getAllByRole('radio').map((keuze) => keuze.getAttribute('aria-labelledby')))
  const verwacht = kaarten.flatMap(({ kader, beroepen }) => beroepen.map(({ id }) => `${kader}/${id}-tekst`))
  for (const waarde of verwacht) expect([...namen].some((naam) => naam?.endsWith(waarde))).toBe(true)
  expect(screen.getByRole('group', { name: 'Onderwijs' })).toBeDefined()
  expect(screen.getByRole('group', { name: 'Gezondheidszorg' })).toBeDefined()
})

test.each(['jgz', 'ggz', 'SEH', 'wijkteam'])('A place of work is found by its short name: %s', async (plek) => {
  await toon()
  const rol = (await laadRollen('nl')).find(({ id }) => id === plek.toLowerCase())
  await zoek(plek)
  await kies(rol?.naam ?? '')
  expect(screen.getByRole('group', { name: /Welk beroep heb je daar/ })).toBeDefined()
  await klik('Verder')
  expect(screen.getByRole('alert').textContent).toContain('Kies welk beroep je daar hebt')
})

test('A doctor in youth health care weighs as a doctor; for another function the organisation chooses', async () => {
  const open = await toon()
  await zoek('jgz')
  await kies('Jeugdgezondheidszorg (JGZ)')
  await kies('Andere functie')
  await klik('Verder')
  expect(screen.getByRole('alert').textContent).toContain('Kies met welk kader je organisatie werkt')
  expect(screen.getByText(/Je organisatie kiest er één/)).toBeDefined()
  const opVragen = screen.getByRole('group', { name: /Met welk kader werkt je organisatie/ })
  expect(opVragen.querySelectorAll('input')).toHaveLength(2)
  await userEvent.click(screen.getAllByRole('radio', { name: 'Jeugdarts' }).at(-1) as HTMLElement)
  expect(screen.queryByRole('group', { name: /Met welk kader/ })).toBeNull()
  await klik('Verder')
  expect(await screen.findByRole('heading', { name: 'Artsen (KNMG-meldcode)' })).toBeDefined()
  expect(open).not.toHaveBeenCalled()
})

test('A casus under a place of work records the kader, and the profession only where the kader has a word for it', async () => {
  const open = await toon()
  await zoek('jgz')
  await kies('Jeugdgezondheidszorg (JGZ)')
  await kies('Andere functie')
  await kies('Verpleging en verzorging (V&VN)')
  await klik('Verder')
  await klik('Verder')
  await klik('Linde')
  await klik('Verder')
  await kies('Een kind')
  await klik('Verder')
  await klik('Open de casus')
  const [invoer] = open.mock.calls[0] ?? []
  expect(invoer).toMatchObject({ kader: 'verpleging-verzorging' })
  expect(invoer).not.toHaveProperty('beroep')
  expect(invoer).not.toHaveProperty('rol')
})

test('The card says how far the kader was verified, what it builds on, and that a volunteer has no duty', async () => {
  await toon()
  const kaarten = nieuwsteKaarten(await laadKaarten('nl'))
  const vrijwillig = kaarten.find((kaart) => kaart.vrijwillig && kaart.bouwtOp)
  const beroep = vrijwillig?.beroepen[0]?.naam ?? ''
  await userEvent.click(screen.getAllByRole('radio', { name: beroep }).at(-1) as HTMLElement)
  await klik('Verder')
  expect(await screen.findByRole('heading', { name: 'Je hebt hier geen plicht' })).toBeDefined()
  expect(screen.getByText('Bouwt op')).toBeDefined()
  expect(screen.getByText(/^Algemeen afwegingskader meldcode, versie/)).toBeDefined()
  expect(screen.getByText(/^(Bron deels gelezen|Niet in een bron bevestigd)$/)).toBeDefined()
})

test('When loading fails the page says so and tries again', async () => {
  const profiel = vi.fn(async () => LEEG_PROFIEL).mockRejectedValueOnce(new Error('no connection'))
  render(<Nieuw open={async () => ({ goed: true })} profiel={profiel} />)
  expect(await screen.findByRole('heading', { name: 'De kaders kunnen nu niet worden geladen' })).toBeDefined()
  await klik('Probeer opnieuw')
  expect(await screen.findByRole('heading', { name: /Wat is je beroep/ })).toBeDefined()
})

test('A code name can be taken from the list', async () => {
  await toon()
  await kies('Huisarts')
  await klik('Verder')
  await klik('Verder')
  await klik('Linde')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Schuilnaam' }).value).toBe('Linde')
})

test('A new casus takes over what the organisation agreed, and says so', async () => {
  const open = await toon(async () => ({ goed: true }), {
    naam: 'De Esdoorn',
    beslisser: 'Teamleider',
    aandachtsfunctionaris: 'veto',
    regels: ['veilig-thuis-advies'],
  })
  await totBeslissers()
  expect(screen.getByRole('heading', { name: 'Overgenomen uit het profiel van De Esdoorn' })).toBeDefined()
  expect(screen.getByText('Altijd advies van Veilig Thuis')).toBeDefined()
  await klik('Open de casus')
  expect(open).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      beslisser: 'Teamleider',
      aandachtsfunctionaris: 'veto',
      organisatieregels: ['veilig-thuis-advies'],
    }),
  )
})

test('Who was interrupted finds back what was filled in, under what the organisation agreed since', async () => {
  const kluis = kladkluis()
  await toon(undefined, {}, kluis)
  await totBeslissers()
  await leegKladbuffer()
  cleanup()
  const open = await toon(undefined, { beslisser: 'Teamleider' }, kluis)
  expect(screen.getByText(/begon je hier te schrijven/)).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Leraar basisonderwijs' }).checked).toBe(true)
  for (const _ of ['kader', 'codenaam', 'client', 'beslissers']) await klik('Verder')
  await klik('Open de casus')
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ codenaam: 'Wilg', beslisser: 'Teamleider' }))
  expect(open.mock.lastCall?.[0]).not.toHaveProperty('vanProfiel')
  await leegKladbuffer()
  expect(await kluis.kladjes('')).toEqual({ goed: [] })
})

test('What someone chose against the organisation profile is not undone by looking away', async () => {
  const kluis = kladkluis()
  const profiel = { beslisser: 'Teamleider' }
  await toon(undefined, profiel, kluis)
  await totBeslissers()
  const beslisser = () => screen.getByRole<HTMLInputElement>('textbox', { name: /eindverantwoordelijk/ })
  await userEvent.clear(beslisser())
  await userEvent.type(beslisser(), 'Bestuurder')
  await leegKladbuffer()
  cleanup()
  await toon(undefined, profiel, kluis)
  for (const _ of ['kader', 'codenaam', 'client', 'beslissers']) await klik('Verder')
  expect(beslisser().value).toBe('Bestuurder')
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
