import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { laadBronnen } from '../../../machines/index'
import { INHOUDREGELS } from '../../../src/organisatie/inhoud'
import { Organisatie } from '../../../src/organisatie/organisatie'
import type { Bewaarplek, ProfielKluis } from '../../../src/organisatie/profielstand'
import { VASTE_REGELS } from '../../../src/organisatie/vaste-regels'
import { startTaal } from '../../../src/taal/taal'
import { leesProfiel } from '../../../src/werk/organisatieprofiel'

beforeAll(() => startTaal())
afterEach(cleanup)

function kluis(begin: string | null = null, plek: Bewaarplek = 'apparaat'): ProfielKluis & { tekst: string | null } {
  return {
    tekst: begin,
    async lees() {
      return { tekst: this.tekst, plek }
    },
    async bewaar(tekst) {
      this.tekst = tekst
      return plek
    },
  }
}

async function toon(bij = kluis()) {
  render(<Organisatie opslag={bij} />)
  await screen.findByRole('heading', { name: 'Wie beslist' })
  return () => leesProfiel(bij.tekst)
}

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const regel = (name: RegExp) => within(screen.getByRole('group', { name }))
const kan = (name: string) => screen.queryByRole('button', { name }) !== null

test('What is filled in is kept on this device when someone says so', async () => {
  const bewaard = await toon()
  expect(screen.getByText('Er is nog geen profiel bewaard')).toBeDefined()
  await userEvent.type(screen.getByRole('textbox', { name: /Welke functie is eindverantwoordelijk/ }), 'Directeur')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Altijd advies van Veilig Thuis' }))
  await userEvent.click(regel(/^a · Een stappenplan/).getByRole('radio', { name: 'Ja' }))
  expect(screen.getByText('Nog niet bewaard')).toBeDefined()
  expect(screen.getByText('1 van 7 onderdelen geregeld')).toBeDefined()
  expect(bewaard().beslisser).toBe('')
  await klik('Bewaar het profiel')
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeDefined()
  expect(bewaard()).toMatchObject({
    beslisser: 'Directeur',
    regels: ['veilig-thuis-advies'],
    inhoud: { stappenplan: 'ja', kindcheck: null },
  })
})

test('What is not kept goes back to how it was; what was kept can be undone, and erasing too', async () => {
  const bewaard = await toon(kluis(JSON.stringify({ beslisser: 'Directeur' })))
  const veld = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Welke functie/ })
  expect(veld().value).toBe('Directeur')
  await userEvent.type(veld(), ' plus')
  await klik('Weer zoals het was')
  expect(veld().value).toBe('Directeur')
  expect(kan('Maak het laatste bewaren ongedaan')).toBe(false)
  await userEvent.clear(veld())
  await userEvent.type(veld(), 'Teamleider')
  await klik('Bewaar het profiel')
  expect(bewaard().beslisser).toBe('Teamleider')
  await klik('Maak het laatste bewaren ongedaan')
  expect(bewaard().beslisser).toBe('Directeur')
  await klik('Wis het profiel')
  expect(bewaard().beslisser).toBe('')
  await klik('Maak het laatste bewaren ongedaan')
  expect(bewaard().beslisser).toBe('Directeur')
})

test('Only where the law says where it applies can a part be left out', async () => {
  await toon()
  for (const naam of [/^a · /, /^b · /, /^c · /, /^d · /, /^g · /])
    expect(regel(naam).queryByRole('radio', { name: 'Niet van toepassing' })).toBeNull()
  for (const naam of [/^e · /, /^f · /])
    expect(regel(naam).getByRole('radio', { name: 'Niet van toepassing' })).toBeDefined()
})

test('What is law cites an article, and what is not, is called advice', async () => {
  const bronnen = await laadBronnen()
  const regels = Object.values(INHOUDREGELS).map(({ bron }) => bron)
  const vast = VASTE_REGELS.filter(({ grondslag }) => grondslag === 'wettelijk').map(({ bron }) => bron)
  for (const id of [...regels, ...vast]) expect(bronnen[id]).toMatchObject({ wet: expect.any(String) })
  await toon()
  expect((await screen.findAllByText(/^Advies · /)).length).toBeGreaterThan(2)
  expect(screen.getByRole('heading', { name: 'Werk je in de kinderopvang?' })).toBeDefined()
  expect(screen.getByText('Niet in een bron bevestigd')).toBeDefined()
})

test('What the kader asks is shown as fixed, with the reason, and has no control', async () => {
  await toon()
  const vast = within(screen.getByRole('region', { name: 'Wat hier niet uit kan' }))
  expect(vast.getByText(/mag meer vragen dan het kader, niet minder/)).toBeDefined()
  expect(vast.getAllByText('Staat vast')).toHaveLength(VASTE_REGELS.length)
  for (const rol of ['checkbox', 'radio', 'switch']) expect(vast.queryByRole(rol)).toBeNull()
})

test('On a shared computer the profile lasts as long as the window, and the screen says so', async () => {
  const opslag = kluis(null, 'venster')
  render(<Organisatie opslag={opslag} />)
  await userEvent.type(await screen.findByRole('textbox', { name: /Welke functie/ }), 'Directeur')
  await klik('Bewaar het profiel')
  expect(await screen.findByText('Bewaard tot je dit venster sluit')).toBeDefined()
  expect(leesProfiel(opslag.tekst).beslisser).toBe('Directeur')
})
