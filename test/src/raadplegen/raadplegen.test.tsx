import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Raadplegen } from '../../../src/stappen/raadplegen/raadplegen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

describe('consultation', () => {
  it('reads out relations and ages, without the pseudonyms and without what was withdrawn', async () => {
    const bouwer = (await Casusbouwer.open('artsen', 'volwassene'))
      .leg('persoon toegevoegd', { id: 'oudste', aanduiding: 'Madelief', relatie: 'kind', leeftijd: '7 jaar' })
      .leg('feit vastgelegd', {
        id: 'een',
        soort: 'eigen-waarneming',
        tekst: 'Strepen in de hals.',
        wanneer: '2026-03',
      })
      .leg('feit vastgelegd', { id: 'twee', soort: 'interpretatie', tekst: 'Lijkt bang.', wanneer: 'onbekend' })
      .leg('feit ingetrokken', { feit: 'twee', reden: 'Te vaag.' })
    await toon(bouwer.casus, <Raadplegen />)
    const tekst = within(screen.getByRole('region', { name: 'Om voor te lezen aan de telefoon' }))
    expect(tekst.getByText('Wie het betreft: Kind, 7 jaar, in huis.')).toBeTruthy()
    expect(tekst.getByText('Strepen in de hals.')).toBeTruthy()
    expect(tekst.queryByText('Lijkt bang.')).toBeNull()
    expect(tekst.queryByText(/Madelief/)).toBeNull()
  })

  it('reads out first that somebody leaves this week and which red flags were seen', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs'))
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'huwelijksdwang', vertrek: 'deze-week' })
      .leg('rode vlag gezien', { vlag: 'verwurging' })
    await toon(bouwer.casus, <Raadplegen />)
    const tekst = within(screen.getByRole('region', { name: 'Om voor te lezen aan de telefoon' }))
    expect(tekst.getByText(/^Eerst dit: Vertrek vandaag of deze week; .*wurg/i)).toBeTruthy()
  })

  it('asks whether there may be contact only where an expert answers, and records the answer', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('artsen')).casus, <Raadplegen />)
    await userEvent.click(screen.getByRole('button', { name: 'Leg een overleg vast' }))
    const contact = 'Mag er contact zijn met ouders, partner of familie?'
    await userEvent.click(screen.getByRole('radio', { name: 'Deskundige collega' }))
    expect(screen.queryByRole('group', { name: contact })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: /^Veilig Thuis/ }))
    await userEvent.click(within(screen.getByRole('group', { name: contact })).getByRole('radio', { name: /^Nee/ }))
    await userEvent.type(screen.getByLabelText('Wat was het advies?'), 'Nu geen contact.')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Nu geen contact.')).toBeTruthy()
    expect(vastgelegd).toEqual([
      {
        type: 'raadpleging gehouden',
        id: 'raadpleging-1',
        op: '2026-03-02',
        met: 'veilig-thuis',
        anoniem: true,
        advies: 'Nu geen contact.',
        contact: 'nee',
        risicotaxatie: false,
      },
    ])
  })
})
