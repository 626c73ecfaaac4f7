import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Vraagscherm } from '../../../src/stappen/wegen/wegen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from './werk-om'

afterEach(cleanup)

const kop = () => screen.getByRole('heading', { level: 1 }).textContent
const klik = (naam: string | RegExp) => userEvent.click(screen.getByRole('button', { name: naam }))

describe('the question screen', () => {
  it('records the answer with its reason and feiten, and only then tells what it means', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).feit().antwoord('vermoeden', 'ja')
    const vastgelegd = await toon(bouwer.casus, <Vraagscherm vraag="acuut" />)
    expect(screen.queryByText(/Meld daarna direct en telefonisch/)).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Ja' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Weegt mee' }))
    await userEvent.type(screen.getByLabelText('Waarom kies je dit antwoord?'), 'Strepen gezien.')
    await klik('Bewaar en ga verder')
    expect(await screen.findByText(/Meld daarna direct en telefonisch/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Meld nu telefonisch bij Veilig Thuis' })).toBeTruthy()
    expect(vastgelegd).toMatchObject([
      { type: 'vraag beantwoord', vraag: 'acuut', antwoord: 'ja', motivering: 'Strepen gezien.', feiten: ['feit-1'] },
    ])
  })

  it('keeps what was typed when the core refuses, and says at which field', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).antwoord('vermoeden', 'ja')
    const vastgelegd = await toon(bouwer.casus, <Vraagscherm vraag="acuut" />)
    await userEvent.type(screen.getByLabelText('Waarom kies je dit antwoord?'), 'Nog zonder antwoord.')
    await klik('Bewaar en ga verder')
    const fouten = await screen.findByRole('alert')
    expect(within(fouten).getByRole('link').getAttribute('href')).toBe('#antwoord')
    expect(screen.getByDisplayValue('Nog zonder antwoord.')).toBeTruthy()
    expect(vastgelegd).toEqual([])
  })

  it('fills in the heaviest answer when children differ', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).kind('Mila').kind('Sam').antwoord('vermoeden', 'ja')
    const vastgelegd = await toon(bouwer.casus, <Vraagscherm vraag="structureel" />)
    await userEvent.click(screen.getByRole('checkbox', { name: /verschilt per kind/ }))
    const voor = (naam: string, antwoord: string) =>
      userEvent.click(within(screen.getByRole('group', { name: naam })).getByRole('radio', { name: antwoord }))
    await voor('Mila', 'Nee')
    await voor('Sam', 'Ik twijfel')
    await userEvent.type(screen.getByLabelText('Waarom kies je dit antwoord?'), 'Sam is stil.')
    await klik('Bewaar en ga verder')
    await screen.findByRole('heading', { level: 1, name: /Wat dit betekent/ })
    expect(vastgelegd).toMatchObject([{ antwoord: 'twijfel', betreft: { mila: 'nee', sam: 'twijfel' } }])
  })

  it('shows what a lowering change does before it is recorded, and asks a reason and a new feit', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs'))
      .feit()
      .antwoord('vermoeden', 'ja')
      .antwoord('acuut', 'ja')
      .feit()
    const vastgelegd = await toon(bouwer.casus, <Vraagscherm vraag="acuut" />)
    await userEvent.click(screen.getByRole('radio', { name: 'Nee' }))
    await klik('Wijzig het antwoord')
    expect(kop()).toContain('Kijk eerst wat er verandert')
    await klik('Leg de wijziging vast')
    const velden = within(await screen.findByRole('alert')).getAllByRole('link')
    expect(velden.map((link) => link.getAttribute('href'))).toEqual(['#reden', '#feiten'])
    await userEvent.type(screen.getByLabelText('Waarom wijzig je het antwoord?'), 'De arts zag het anders.')
    await userEvent.click(screen.getAllByRole('checkbox', { name: 'Weegt mee' })[1] as HTMLElement)
    await klik('Leg de wijziging vast')
    await screen.findByRole('heading', { level: 1, name: /Wat dit betekent/ })
    expect(vastgelegd).toMatchObject([
      { type: 'antwoord gewijzigd', antwoord: 'nee', reden: 'De arts zag het anders.' },
    ])
  })

  it('shows the rule on doubt and the number before a question on safety is left open', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).antwoord('vermoeden', 'ja')
    await toon(bouwer.casus, <Vraagscherm vraag="acuut" />)
    await klik('Deze vraag nog open laten')
    expect(screen.getByText(/twijfel je, dan meld je direct en telefonisch/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /Veilig Thuis/ }).getAttribute('href')).toMatch(/^tel:/)
  })

  it('offers Veilig Thuis where the kader knows no doubt', async () => {
    const bouwer = (await Casusbouwer.open('kinderopvang')).antwoord('vermoeden', 'ja')
    await toon(bouwer.casus, <Vraagscherm vraag="acuut" />)
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    await klik(/Ik kom er niet uit/)
    expect(screen.getByText(/Dit kader kent alleen ja en nee/)).toBeTruthy()
  })

  it('says so when this kader has no such question, or when another comes first', async () => {
    const { casus } = await Casusbouwer.open('generiek')
    await toon(casus, <Vraagscherm vraag="bestaat-niet" />)
    expect(kop()).toBe('Deze vraag bestaat niet')
    cleanup()
    await toon(casus, <Vraagscherm vraag="hulp-mogelijk" />)
    expect(screen.getByRole('heading', { name: 'Deze vraag is nog niet aan de beurt' })).toBeTruthy()
  })
})
