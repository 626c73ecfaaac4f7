import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Raadplegen } from '../../../src/stappen/raadplegen/raadplegen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const BIJZONDER = 'Wie je vraagt bij een bijzondere situatie'

describe('consultation in a special situation', () => {
  it('names whom to ask and what is obliged, once for two situations that oblige the same', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs'))
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'eergerelateerd' })
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'pcf' })
    const vastgelegd = await toon(bouwer.casus, <Raadplegen />)
    const deel = within(screen.getByRole('region', { name: BIJZONDER }))
    expect(deel.getAllByText('Advies van een deskundige bij een bijzondere situatie')).toHaveLength(1)
    expect(await deel.findByText(/^Een arts die het kind kent/)).toBeTruthy()
    expect(deel.queryByText(/^Het Landelijk Expertise Centrum Kindermishandeling/)).toBeNull()
    await userEvent.click(deel.getByText('Er was geen advies van een deskundige'))
    await userEvent.type(deel.getByLabelText('Waarom niet?'), 'Niemand was bereikbaar.')
    await userEvent.click(deel.getByRole('button', { name: 'Leg de reden vast' }))
    expect(vastgelegd).toEqual([
      { type: 'verplichting overgeslagen', verplichting: 'deskundige', reden: 'Niemand was bereikbaar.' },
    ])
    expect(await deel.findByText('Niet gedaan, met reden')).toBeTruthy()
  })

  it('says nothing about special situations where there are none', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Raadplegen />)
    expect(screen.queryByRole('region', { name: BIJZONDER })).toBeNull()
  })

  it('asks what the organisation asks on top of the kader, and takes the reason why not', async () => {
    const bouwer = await Casusbouwer.open('onderwijs', 'kind', { organisatieregels: ['aandachtsfunctionaris'] })
    const vastgelegd = await toon(bouwer.casus, <Raadplegen />)
    const deel = within(screen.getByRole('region', { name: 'Met wie overleg je?' }))
    const [plicht] = deel
      .getAllByRole('listitem')
      .filter((punt) => within(punt).queryByText('Je organisatie vraagt dit, boven op het kader.'))
    if (!plicht) throw new Error('Not asked')
    expect(within(plicht).getByText('Overleg met de aandachtsfunctionaris')).toBeTruthy()
    await userEvent.click(within(plicht).getByText('Er was geen overleg met de aandachtsfunctionaris'))
    await userEvent.type(within(plicht).getByLabelText('Waarom niet?'), 'Met verlof.')
    await userEvent.click(within(plicht).getByRole('button', { name: 'Leg de reden vast' }))
    expect(vastgelegd).toEqual([
      { type: 'verplichting overgeslagen', verplichting: 'aandachtsfunctionaris', reden: 'Met verlof.' },
    ])
  })
})
