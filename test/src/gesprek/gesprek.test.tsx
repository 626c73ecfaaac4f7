import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Contact, Gesprek } from '../../../src/stappen/gesprek/gesprek-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const klik = (naam: string | RegExp) => userEvent.click(screen.getByRole('button', { name: naam }))
const kies = (naam: string | RegExp) => userEvent.click(screen.getByRole('radio', { name: naam }))
const HOUDT = 'Nu nog geen contact met ouders, partner of familie'

describe('contact', () => {
  it('in doubt shows what holds it, with the number to call', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <Contact />)
    await kies('Ik twijfel')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Het kind gaat vandaag naar huis' }))
    await klik('Bewaar')
    expect(await screen.findByRole('heading', { name: HOUDT })).toBeTruthy()
    expect(screen.getByRole('link', { name: /Bel Veilig Thuis/ })).toBeTruthy()
    expect(vastgelegd).toEqual([
      { type: 'contactveiligheid beoordeeld', antwoord: 'twijfel', gronden: ['kind-gaat-vandaag-naar-huis'] },
    ])
  })
})

describe('the talk', () => {
  it('offers no plan while contact is held, under acute danger too, and takes a talk that was held', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).feit().antwoord('vermoeden', 'ja').antwoord('acuut', 'ja')
    const vastgelegd = await toon(bouwer.casus, <Gesprek />)
    expect(screen.getByRole('heading', { name: HOUDT })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Bereid een gesprek voor' })).toBeNull()
    await klik('Er is een gesprek geweest')
    await userEvent.type(screen.getByLabelText('Met wie is gesproken?'), 'moeder')
    await userEvent.type(screen.getByLabelText('Wat is er gezegd?'), 'Zij belde zelf.')
    await kies('De zorgen blijven')
    await userEvent.type(screen.getByLabelText(/Waarom was er toch contact/), 'Zij belde mij.')
    await klik('Bewaar')
    expect(await screen.findByText('Waarom dit contact er was: Zij belde mij.')).toBeTruthy()
    expect(vastgelegd).toMatchObject([{ type: 'gesprek gevoerd', met: ['moeder'], afwijking: 'Zij belde mij.' }])
  })

  it('that takes the worries away leads on to the question on suspicion', async () => {
    const bouwer = (await Casusbouwer.open('kinderopvang'))
      .leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
      .leg('gesprek gevoerd', { met: ['vader'], verslag: 'Duidelijke uitleg.', resultaat: 'zorgen-weggenomen' })
    await toon(bouwer.casus, <Gesprek />)
    const verder = screen.getByRole('link', { name: 'Naar die vraag' })
    expect(verder.getAttribute('href')).toBe('#/casus/proef/vraag/vermoeden')
  })

  it('can be left only on a ground this kader knows', async () => {
    await toon((await Casusbouwer.open('kinderopvang')).casus, <Gesprek />)
    await klik('Het gesprek overslaan')
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByRole('radio', { name: /het contact verbreken/ })).toBeTruthy()
  })

  it('says what is wrong with half a day, and records nothing', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <Gesprek />)
    await klik('Het gesprek uitstellen')
    await userEvent.type(screen.getByLabelText('Waarom stel je het uit?'), 'Eerst Veilig Thuis.')
    await userEvent.type(screen.getByLabelText('Dag'), '5')
    await klik('Bewaar')
    expect((await screen.findAllByText('Vul ook het jaar in.')).length).toBeGreaterThan(0)
    expect(vastgelegd).toEqual([])
  })
})
