import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Daarna } from '../../../src/daarna/daarna'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const klik = (naam: string) => userEvent.click(screen.getByRole('button', { name: naam }))
const kies = (groep: string, naam: string | RegExp) =>
  userEvent.click(within(screen.getByRole('group', { name: groep })).getByRole('radio', { name: naam }))
const RAAD = 'Leg een verzoek aan de Raad vast'
const COMENSHA = 'Leg een aanmelding bij CoMensha vast'

describe('a request to the Raad', () => {
  it('is offered only where the core says so', async () => {
    await toon((await Casusbouwer.open('jeugdhulp')).casus, <Daarna />)
    expect(screen.queryByRole('button', { name: RAAD })).toBeNull()
    cleanup()
    await toon((await Casusbouwer.open('onderwijs')).hulp().toets('nee').casus, <Daarna />)
    expect(screen.queryByRole('button', { name: RAAD })).toBeNull()
  })

  it('records whether this worker may, and is no melding', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('jeugdhulp')).hulp().toets('nee').casus, <Daarna />)
    await klik(RAAD)
    expect(screen.getByText(/geen melding bij Veilig Thuis/)).toBeTruthy()
    await kies('Mag jij zo’n verzoek doen?', 'Ja')
    await userEvent.type(screen.getByLabelText('Wat heb je gevraagd, en waarom?'), 'Onderzoek naar bescherming.')
    await klik('Bewaar')
    expect(await screen.findByText('Het verzoek aan de Raad is vastgelegd.')).toBeTruthy()
    expect(vastgelegd).toEqual([
      {
        type: 'verzoek aan raad gedaan',
        op: '2026-03-02',
        gemandateerd: true,
        toelichting: 'Onderzoek naar bescherming.',
      },
    ])
  })
})

describe('registering with CoMensha', () => {
  it('is offered only with a suspicion of trafficking', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Daarna />)
    expect(screen.queryByRole('button', { name: COMENSHA })).toBeNull()
  })

  it('asks whose consent and whether on paper, and says that it is no melding', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).leg('bijzonderheid vastgesteld', {
      bijzonderheid: 'mensenhandel',
    })
    const vastgelegd = await toon(bouwer.casus, <Daarna />)
    expect(await screen.findByText(/^Aanmelden bij CoMensha is geen melding/)).toBeTruthy()
    await klik(COMENSHA)
    expect(screen.queryByRole('group', { name: 'Staat de toestemming op papier?' })).toBeNull()
    await kies('Wie gaf toestemming?', /^Van het slachtoffer/)
    await klik('Bewaar')
    expect(within(screen.getByRole('alert')).getByText(/Staat de toestemming op papier/)).toBeTruthy()
    await kies('Staat de toestemming op papier?', 'Ja')
    await klik('Bewaar')
    expect(await screen.findByText(/Dit is geen melding bij Veilig Thuis\.$/)).toBeTruthy()
    expect(vastgelegd).toEqual([
      { type: 'aanmelding comensha gedaan', op: '2026-03-02', toestemming: 'slachtoffer', schriftelijk: true },
    ])
  })
})
