import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Overzicht } from '../../../src/casus/overzicht'
import type { Klad } from '../../../src/opslag/kluis'
import { Organisatie } from '../../../src/organisatie/organisatie'
import { Contact } from '../../../src/stappen/gesprek/contact'
import { Gesprek } from '../../../src/stappen/gesprek/gesprek'
import { Kindcheck } from '../../../src/stappen/signalen/checks'
import { FeitScherm } from '../../../src/stappen/signalen/feit-scherm'
import { RodeVlaggen } from '../../../src/stappen/signalen/rode-vlaggen'
import { Vraagscherm } from '../../../src/stappen/wegen/vraagscherm'
import { startTaal } from '../../../src/taal/taal'
import { leegKladbuffer } from '../../../src/werk/kladbuffer'
import { MetKladjes } from '../../../src/werk/met-kladjes'
import { LEEG_PROFIEL } from '../../../src/werk/organisatieprofiel'
import { type Werk, WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { kladkluis, MetKluis } from '../../bouwers/kladkluis'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
let kluis = kladkluis()
let werk: Werk
beforeEach(async () => {
  kluis = kladkluis()
  werk = await werkMet((await Casusbouwer.open('onderwijs')).feit().casus)
})
afterEach(async () => {
  cleanup()
  await leegKladbuffer()
})

/** A screen as it opens after a reload: whatever stood in memory is gone, the vault is not. */
async function open(scherm: string, inhoud: ReactNode, nu: Werk = werk) {
  await leegKladbuffer()
  cleanup()
  render(
    <MetKluis kluis={kluis}>
      <WerkContext value={nu}>
        <MetKladjes casus="proef" scherm={scherm} wacht={null}>
          {inhoud}
        </MetKladjes>
      </WerkContext>
    </MetKluis>,
  )
  await screen.findAllByRole('heading')
}

const veld = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const klik = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const typ = (name: string | RegExp, tekst: string) => userEvent.type(veld(name), tekst)
const kies = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const aangeboden = () => screen.queryByRole('button', { name: 'Begin opnieuw' }) !== null
const bewaard = async () => {
  await leegKladbuffer()
  const gelezen = await kluis.kladjes('proef')
  return 'goed' in gelezen ? gelezen.goed : []
}
const leg = (klad: Partial<Klad>) =>
  kluis.bewaarKlad('proef', { formulier: 'feit', bewaard: '2026-03-02T09:00:00Z', velden: {}, ...klad })

const feitveld = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').find(({ id }) => id === 'tekst')

describe('a form', () => {
  test('that was left halfway is filled in again, and says since when', async () => {
    await open('feit', <FeitScherm />)
    expect(aangeboden()).toBe(false)
    await kies(/Zelf gezien of gehoord/)
    await userEvent.type(feitveld() ?? document.body, 'Daan zei dat')
    await open('feit', <FeitScherm />)
    expect(feitveld()?.value).toBe('Daan zei dat')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Zelf gezien of gehoord/ }).checked).toBe(true)
    expect(screen.getByText(/begon je hier te schrijven/)).toBeDefined()
  })

  test('that was only looked at keeps nothing', async () => {
    await open('feit', <FeitScherm />)
    await userEvent.type(feitveld() ?? document.body, 'a')
    await userEvent.clear(feitveld() ?? document.body)
    expect(await bewaard()).toEqual([])
    await open('feit', <FeitScherm />)
    expect(aangeboden()).toBe(false)
  })

  test('begins empty again when asked, with the keyboard where the button was', async () => {
    await leg({ velden: { tekst: 'half', soort: 'eigen-waarneming' } })
    await open('feit', <FeitScherm />)
    await klik('Begin opnieuw')
    expect(feitveld()?.value).toBe('')
    expect(document.activeElement?.textContent).toContain('Je begint opnieuw')
    expect(await bewaard()).toEqual([])
  })

  test('that was recorded keeps no draft', async () => {
    await open('contact', <Contact />)
    await kies('Ja')
    await typ(/Licht toe|toelichting|Waarom|waarom/i, 'Hij volgt haar.')
    expect(await bewaard()).toHaveLength(1)
    await klik('Bewaar')
    await vi.waitFor(() => expect(werk.leg).toHaveBeenCalledTimes(1))
    expect(await bewaard()).toEqual([])
  })

  test('that was refused keeps it', async () => {
    const weigert = {
      ...werk,
      leg: vi.fn<Werk['leg']>(async () => ({ bezwaren: [{ id: 'casus-gesloten', waarden: {} }] })),
    }
    await open('contact', <Contact />, weigert)
    await kies('Ja')
    await klik('Bewaar')
    await vi.waitFor(() => expect(weigert.leg).toHaveBeenCalledTimes(1))
    expect(await bewaard()).toMatchObject([{ formulier: 'contact', velden: { antwoord: 'ja' } }])
  })

  test('ignores what does not fit its fields any more', async () => {
    await leg({ velden: { tekst: 'past', soort: 'gerucht', wanneer: 7, verdwenen: 'x' } })
    await open('feit', <FeitScherm />)
    expect(feitveld()?.value).toBe('past')
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toHaveLength(1)
    await userEvent.type(feitveld() ?? document.body, '!')
    expect((await bewaard())[0]?.velden).not.toHaveProperty('verdwenen')
  })

  test('says so when the same was recorded since, as after a lock between the two', async () => {
    const regel = werk.casus.regels.at(-1)
    if (regel?.gebeurtenis.type !== 'feit vastgelegd') throw new Error('geen feit')
    const { soort, tekst, richting } = regel.gebeurtenis
    await leg({ bewaard: regel.vastgelegd, velden: { soort, tekst: `${tekst} `, richting, waar: '' } })
    await open('feit', <FeitScherm />)
    expect(screen.getByText(/Daarna is hetzelfde bewaard/)).toBeDefined()
    await open('', <Overzicht />)
    expect(screen.getByText('Misschien al bewaard.')).toBeDefined()
  })

  test('of which nothing fits any more is not offered', async () => {
    await leg({ velden: { verdwenen: 'x' } })
    await open('feit', <FeitScherm />)
    expect(aangeboden()).toBe(false)
  })

  test('stands apart from every other', async () => {
    await open('gesprek', <Gesprek />)
    await klik('Er is een gesprek geweest')
    await typ('Wat is er gezegd?', 'Rust')
    await open('feit', <FeitScherm />)
    expect(aangeboden()).toBe(false)
    await open('gesprek', <Gesprek />)
    expect(screen.queryByDisplayValue('Rust')).toBeNull()
    await klik(/Schrijf verder.*Gesprek: gesprek gevoerd/)
    expect(screen.getByDisplayValue('Rust')).toBeDefined()
  })

  test('keeps the day it was begun on, also when it is finished the day after', async () => {
    await open('gesprek', <Gesprek />)
    await klik('Er is een gesprek geweest')
    await typ('Wat is er gezegd?', 'Rust')
    await open('gesprek', <Gesprek />, { ...werk, vandaag: '2026-03-20' })
    await klik(/Schrijf verder/)
    expect(['Dag', 'Maand', 'Jaar'].map((name) => veld(name).value)).toEqual(['9', '3', '2026'])
  })

  test('says so when what is typed cannot be kept', async () => {
    kluis.bewaarKlad.mockResolvedValue({ fout: { id: 'opslag-vol', waarden: {} }, bevindingen: [] })
    await open('contact', <Contact />)
    await kies('Ja')
    expect(await screen.findByText(/blijft alleen in dit venster staan/)).toBeDefined()
  })
})

describe('a question, a check and ticks', () => {
  test('an answer that was begun comes back with its reason', async () => {
    await open('vraag/vermoeden', <Vraagscherm vraag="vermoeden" />)
    await kies(/^Ja/)
    await userEvent.type(
      screen.getAllByRole('textbox').find(({ id }) => id === 'motivering') ?? document.body,
      'Omdat hij',
    )
    await open('vraag/vermoeden', <Vraagscherm vraag="vermoeden" />)
    expect(screen.getByDisplayValue('Omdat hij')).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Ja/ }).checked).toBe(true)
    expect(aangeboden()).toBe(true)
  })

  test('a check goes on at the question where it stopped', async () => {
    await open('kindcheck', <Kindcheck />)
    const eerste = screen.getByRole('heading', { level: 1 }).textContent
    await userEvent.click(screen.getByRole('checkbox', { name: 'Geen van deze' }))
    await klik('Verder')
    const tweede = screen.getByRole('heading', { level: 1 }).textContent
    expect(tweede).not.toBe(eerste)
    await open('kindcheck', <Kindcheck />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(tweede)
  })

  test('ticks come back, and all of it goes once each is recorded', async () => {
    await open('rode-vlaggen', <RodeVlaggen />)
    const [een, ander] = screen.getAllByRole('checkbox')
    await userEvent.click(een ?? document.body)
    await userEvent.click(ander ?? document.body)
    await open('rode-vlaggen', <RodeVlaggen />)
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked)).toHaveLength(2)
    await klik('Bewaar')
    await vi.waitFor(() => expect(werk.leg).toHaveBeenCalledTimes(2))
    expect(await bewaard()).toEqual([])
  })
})

describe('the overview', () => {
  test('lists what is half written with links to where, and throws away with a way back', async () => {
    await leg({ velden: { tekst: 'half' } })
    await leg({ formulier: 'vraag/vermoeden', velden: { concept: {} } })
    await open('', <Overzicht />)
    const links = screen.getAllByRole('link', { name: /^Schrijf verder/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/casus/proef/feit',
      '#/casus/proef/vraag/vermoeden',
    ])
    expect(document.body.textContent).not.toContain('half')
    await klik(/^Gooi weg.*Een feit/)
    expect(await bewaard()).toHaveLength(1)
    await klik('Haal terug')
    expect(await bewaard()).toHaveLength(2)
  })

  test('says nothing of it when nothing is', async () => {
    await open('', <Overzicht />)
    expect(screen.queryByText('Nog niet af')).toBeNull()
  })
})

test('The organisation profile goes on where it stopped, and what is kept is the new beginning', async () => {
  let tekst: string | null = JSON.stringify({ ...LEEG_PROFIEL, naam: 'De Esdoorn' })
  const opslag = {
    lees: async () => ({ tekst, plek: 'apparaat' as const }),
    bewaar: async (nieuw: string | null) => {
      tekst = nieuw
      return 'apparaat' as const
    },
  }
  const toon = async () => {
    await leegKladbuffer()
    cleanup()
    render(
      <MetKluis kluis={kluis}>
        <Organisatie opslag={opslag} />
      </MetKluis>,
    )
    await screen.findByRole('heading', { name: 'Wie beslist' })
  }
  await toon()
  await userEvent.type(veld(/Welke functie is eindverantwoordelijk/), 'Directeur')
  await toon()
  expect(veld(/Welke functie is eindverantwoordelijk/).value).toBe('Directeur')
  expect(aangeboden()).toBe(true)
  await klik('Bewaar het profiel')
  await vi.waitFor(() => expect(tekst).toContain('Directeur'))
  expect(veld(/Welke functie is eindverantwoordelijk/).value).toBe('Directeur')
  await leegKladbuffer()
  expect(await kluis.kladjes('')).toEqual({ goed: [] })
})
