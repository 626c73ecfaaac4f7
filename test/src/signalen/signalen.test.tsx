import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import {
  FeitScherm,
  Kindcheck,
  Mantelzorgcheck,
  RodeVlaggen,
  Signalen,
} from '../../../src/stappen/signalen/signalen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const klik = (naam: string | RegExp) => userEvent.click(screen.getByRole('button', { name: naam }))
const kies = (naam: string | RegExp) => userEvent.click(screen.getByRole('radio', { name: naam }))
const vink = (naam: string | RegExp) => userEvent.click(screen.getByRole('checkbox', { name: naam }))

describe('a feit', () => {
  it('names every missing field by its label and keeps what was typed', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <FeitScherm />)
    fireEvent.change(screen.getByLabelText('Wat is het feit?'), { target: { value: 'Rode plek op de wang.' } })
    await klik('Bewaar')
    const fouten = within(await screen.findByRole('alert'))
    expect(fouten.getByText('Kies een antwoord bij “Wat voor feit is het?”.')).toBeTruthy()
    expect(fouten.getByText('Vul een datum in.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat is het feit?').value).toBe('Rode plek op de wang.')
    expect(vastgelegd).toEqual([])
  })

  it('asks who said it only for what somebody else said, and keeps the day for the next one', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <FeitScherm />)
    expect(screen.queryByLabelText(/Wie zei het/)).toBeNull()
    await kies(/Door iemand gezegd/)
    await userEvent.type(screen.getByLabelText(/Wie zei het/), 'het kind')
    await userEvent.type(screen.getByLabelText('Wat is het feit?'), '“Ik wil niet naar huis.”')
    await klik('Gisteren')
    await klik('Bewaar en nog een feit')
    expect(await screen.findByText('Bewaard. Leg hieronder nog een feit vast.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('1')
    expect(vastgelegd).toMatchObject([
      { type: 'feit vastgelegd', soort: 'uitspraak', bron: 'het kind', wanneer: '2026-03-01', richting: 'zorg' },
    ])
  })

  it('asks whose a diagnosis is, and that person’s function beside it', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <FeitScherm />)
    await kies(/^Vastgesteld door een deskundige/)
    await userEvent.type(screen.getByLabelText('Wat is het feit?'), 'Breuk in de bovenarm.')
    await klik('Gisteren')
    await klik('Bewaar')
    expect(within(screen.getByRole('alert')).getByText('Vul “Wie stelde het vast?” in.')).toBeTruthy()
    await userEvent.type(screen.getByLabelText('Wie stelde het vast?'), 'het ziekenhuis')
    await userEvent.type(screen.getByLabelText(/Welke functie heeft wie/), 'kinderarts')
    await klik('Bewaar')
    expect(vastgelegd).toMatchObject([{ soort: 'diagnose', bron: 'het ziekenhuis', bevoegdheid: 'kinderarts' }])
  })

  it('stays readable with its reason when it is withdrawn', async () => {
    await toon((await Casusbouwer.open('onderwijs')).feit().casus, <Signalen />)
    await klik(/^Trek in/)
    await userEvent.type(screen.getByLabelText('Waarom trek je dit in?'), 'Ander kind.')
    await klik('Trek in')
    expect(await screen.findByText('Ingetrokken: Ander kind.')).toBeTruthy()
    expect(document.querySelector('del')).toBeTruthy()
  })
})

describe('red flags', () => {
  it('records each on a line of its own and shows the acute question, unanswered, with both numbers', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <RodeVlaggen />)
    await vink('Stalking')
    await vink('Extreme angst')
    await klik('Bewaar')
    const vraag = await screen.findByRole('link', { name: 'Beantwoord de vraag over acute onveiligheid' })
    expect(vraag.getAttribute('href')).toBe('#/casus/proef/vraag/acuut')
    expect(screen.getByRole('link', { name: 'Bel 112' })).toBeTruthy()
    expect(screen.getByRole('link', { name: /Bel Veilig Thuis/ })).toBeTruthy()
    expect(vastgelegd.map(({ type }) => type)).toEqual(['rode vlag gezien', 'rode vlag gezien'])
  })
})

describe('the kindcheck', () => {
  const verder = () => klik('Verder')
  const begin = async (soort: ReactNode = <Kindcheck />) =>
    toon((await Casusbouwer.open('artsen', 'volwassene')).casus, soort)

  it('asks one question a page, keeps "none" alone, and ends in the outcome that the core finds', async () => {
    const vastgelegd = await begin()
    await vink('Geen van deze')
    await vink('Slachtoffer van huiselijk geweld')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Geen van deze' }).checked).toBe(false)
    await verder()
    expect(document.activeElement?.textContent).toContain('Zorgt je cliënt voor kinderen')
    await vink(/^Onduidelijk/)
    await verder()
    await kies('Ja, en die neemt het over')
    await verder()
    expect(screen.getByText('Draag je zorgen over, en leg vast aan wie.')).toBeDefined()
    await userEvent.type(screen.getByLabelText('Wat heb je gevraagd en gehoord?'), 'Wil niets zeggen.')
    await klik('Bewaar')
    expect(await screen.findByRole('heading', { name: 'Onduidelijk of geen antwoord' })).toBeTruthy()
    expect(vastgelegd).toEqual([
      {
        type: 'kindcheck gedaan',
        uitkomst: 'onduidelijk-of-geweigerd',
        vervolg: 'andere-neemt-over',
        antwoorden: {
          aanleiding: ['geweld-slachtoffer'],
          kinderen: ['onduidelijk'],
          'andere-hulpverlener': ['neemt-over'],
        },
        versie: '2026-11',
        toelichting: 'Wil niets zeggen.',
      },
    ])
  })

  it('says what is missing, and takes the last answer up again on the way back', async () => {
    await begin()
    await verder()
    expect(screen.getByRole('alert').textContent).toContain('Kies een antwoord')
    await vink('Vuurwapen in huis')
    await verder()
    await klik('Terug')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Vuurwapen in huis' }).checked).toBe(true)
  })

  it('shows the numbers at once when a child is alone, before anything is recorded', async () => {
    const vastgelegd = await begin()
    await vink('Chronische depressie')
    await verder()
    await vink('Minderjarige kinderen die bij je cliënt wonen')
    await verder()
    await kies('Niemand, een kind is nu alleen')
    await verder()
    expect(screen.getByRole('link', { name: /112/ })).toBeDefined()
    expect(vastgelegd).toEqual([])
  })

  it('has its counterpart for adults, offered where the kader does not ask for it', async () => {
    const vastgelegd = await begin(<Mantelzorgcheck />)
    await vink('Nee')
    await verder()
    await userEvent.type(screen.getByLabelText('Wat heb je gevraagd en gehoord?'), 'Niemand.')
    await klik('Bewaar')
    expect(vastgelegd).toMatchObject([{ type: 'mantelzorgverleningscheck gedaan', uitkomst: 'geen-afhankelijken' }])
    cleanup()
    await toon((await Casusbouwer.open('onderwijs', 'volwassene')).casus, <Signalen />)
    expect(screen.getByText('Dit kader vraagt er niet om. Het mag wel.')).toBeDefined()
  })

  it('is not put to a casus about a child, and leaves a reason where it is skipped', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Signalen />)
    expect(screen.queryByRole('heading', { name: 'Kindcheck' })).toBeNull()
    cleanup()
    const vastgelegd = await toon((await Casusbouwer.open('artsen', 'volwassene')).casus, <Kindcheck />)
    await userEvent.click(screen.getByText('De kindcheck is niet gedaan'))
    await userEvent.type(screen.getByLabelText('Waarom niet?'), 'Cliënt is opgenomen.')
    await klik('Leg de reden vast')
    expect(vastgelegd).toMatchObject([{ type: 'verplichting overgeslagen', verplichting: 'kindcheck' }])
  })
})
