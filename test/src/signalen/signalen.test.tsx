import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { FeitScherm, Kindcheck, RodeVlaggen, Signalen } from '../../../src/stappen/signalen/signalen-schermen'
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
  it('asks about children only when something is the matter, and ends in one outcome', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('artsen', 'volwassene')).casus, <Kindcheck />)
    const kinderen = 'Zorgt je cliënt voor kinderen, of is er een zwangerschap?'
    await vink('Geen van deze')
    expect(screen.queryByRole('group', { name: kinderen })).toBeNull()
    await vink('Huiselijk geweld')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Geen van deze' }).checked).toBe(false)
    await userEvent.click(
      within(screen.getByRole('group', { name: kinderen })).getByRole('radio', { name: /^Onduidelijk/ }),
    )
    await kies(/Een andere hulpverlener neemt het over/)
    await userEvent.type(screen.getByLabelText('Wat heb je gevraagd en gehoord?'), 'Wil niets zeggen.')
    await klik('Bewaar')
    expect(await screen.findByRole('heading', { name: 'Onduidelijk of geen antwoord' })).toBeTruthy()
    expect(vastgelegd).toEqual([
      {
        type: 'kindcheck gedaan',
        aanleidingen: ['huiselijk-geweld'],
        uitkomst: 'onduidelijk-of-geweigerd',
        vervolg: 'andere-neemt-over',
        toelichting: 'Wil niets zeggen.',
      },
    ])
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
