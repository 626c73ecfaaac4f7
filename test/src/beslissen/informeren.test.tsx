import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { StappenTaken } from '../../../src/casus/stappen-taken'
import { Beslissen, Informeren } from '../../../src/stappen/beslissen/beslissen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const kaart = (naam: string) => within(screen.getByRole('heading', { name: naam }).closest('.ww-kaart') as HTMLElement)

async function gezin(contact: 'ja' | 'nee'): Promise<Casusbouwer> {
  const casus = (await Casusbouwer.open('jeugdhulp')).kind('Roos')
  for (const id of ['moeder', 'vader'])
    casus.leg('persoon toegevoegd', { id, aanduiding: `De ${id}`, relatie: 'ouder', gezag: true })
  casus.leg('persoon toegevoegd', { id: 'buur', aanduiding: 'De buurvrouw', relatie: 'ander' })
  casus.raadpleging('collega').leg('contactveiligheid beoordeeld', { antwoord: contact })
  return casus.antwoord('structureel', 'ja').meldbesluit('melden')
}

it('Each person the core names is asked for apart, and the others are not', async () => {
  await toon((await gezin('nee')).leg('betrokkene geinformeerd', { persoon: 'moeder' }).casus, <Informeren />)
  expect(kaart('De vader').getByText('Nog niet vastgelegd')).toBeTruthy()
  expect(kaart('Roos').getByText('Nog niet vastgelegd')).toBeTruthy()
  expect(kaart('De moeder').queryByText('Nog niet vastgelegd')).toBeNull()
  expect(kaart('De moeder').getByText('Geïnformeerd')).toBeTruthy()
  expect(kaart('De buurvrouw').queryByText('Nog niet vastgelegd')).toBeNull()
})

it('The overview names who was not told', async () => {
  await toon((await gezin('nee')).leg('betrokkene geinformeerd', { persoon: 'moeder' }).casus, <StappenTaken />)
  expect(screen.getByText('Informeren: De vader')).toBeTruthy()
  expect(screen.queryByText('Informeren: De moeder')).toBeNull()
})

it('While contact is shut nobody is sent to the family: the ground is asked for', async () => {
  const { casus } = await gezin('ja')
  await toon(casus, <Informeren />)
  expect(kaart('De vader').getByText('Nog geen reden vastgelegd')).toBeTruthy()
  expect(kaart('De vader').getByText(/^Informeer nu niet/)).toBeTruthy()
  expect(screen.queryByText(/^Heeft gezag\. Informeer/)).toBeNull()
  cleanup()
  await toon(casus, <StappenTaken />)
  expect(screen.getByText('Vastleggen waarom je (nog) niet informeert: De vader')).toBeTruthy()
  cleanup()
  await toon(casus, <Beslissen />)
  expect(screen.getByRole('link', { name: 'Leg vast waarom je (nog) niet informeert' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Informeer de betrokkenen' })).toBeNull()
})

it('After a report without a decision the way to informing is there', async () => {
  const casus = (await Casusbouwer.open('jeugdhulp')).leg('melding gedaan', { hoe: 'telefonisch' })
  await toon(casus.leg('contactveiligheid beoordeeld', { antwoord: 'nee' }).casus, <Beslissen />)
  expect(screen.getByRole('link', { name: 'Informeer de betrokkenen' })).toBeTruthy()
})

it('Without anyone with authority in the list, the screen asks who that is', async () => {
  await toon((await Casusbouwer.open('jeugdhulp')).kind('Roos').casus, <Informeren />)
  expect(screen.getByRole('heading', { name: 'Er staat nog niemand met gezag in de lijst' })).toBeTruthy()
})

it('An adult client who is not in the list has a card, and too young is no ground for them', async () => {
  const casus = (await Casusbouwer.open('generiek', 'volwassene')).kind('Roos')
  const vastgelegd = await toon(casus.leg('contactveiligheid beoordeeld', { antwoord: 'nee' }).casus, <Informeren />)
  await userEvent.click(kaart('Wilg').getByRole('button'))
  await userEvent.click(screen.getByRole('radio', { name: 'Deze persoon wordt niet geïnformeerd' }))
  expect(screen.queryByRole('radio', { name: /te jong/ })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Deze persoon is geïnformeerd' }))
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(await screen.findByRole('heading', { name: 'Wilg' })).toBeTruthy()
  expect(vastgelegd).toMatchObject([{ type: 'betrokkene geinformeerd', persoon: 'Wilg' }])
  expect(kaart('Wilg').queryByText('Nog niet vastgelegd')).toBeNull()
})
