import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Beslissen, Informeren, OordeelScherm } from '../../../src/stappen/beslissen/beslissen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const klik = async (naam: string | RegExp) => {
  const [knop] = screen.getAllByRole('button', { name: naam })
  await userEvent.click(knop as HTMLElement)
}
const acuut = async () =>
  (await Casusbouwer.open('onderwijs')).feit().antwoord('vermoeden', 'ja').antwoord('acuut', 'ja')
const nodig = async () =>
  (await Casusbouwer.open('onderwijs'))
    .feit()
    .leg('huishouden volledig')
    .antwoord('vermoeden', 'ja')
    .veiligheid('nee')
    .antwoord('hulp-mogelijk', 'nee')

describe('the two decisions', () => {
  it('offers no decision not to report when it cannot wait, and says why', async () => {
    await toon((await acuut()).casus, <Beslissen />)
    await klik('Neem beslissing 1')
    expect(screen.queryByRole('radio', { name: 'Niet melden' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Niet melden kan nu niet' })).toBeTruthy()
  })

  it('asks what a departure needs only when not reporting is chosen against the kader', async () => {
    await toon((await nodig()).raadpleging('collega').casus, <Beslissen />)
    await klik('Neem beslissing 1')
    expect(screen.queryByLabelText('Wat houdt iedereen nu veilig?')).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Niet melden' }))
    expect(screen.getByLabelText('Wat houdt iedereen nu veilig?')).toBeTruthy()
    expect(screen.getByText('Vraag Veilig Thuis voordat je afwijkt')).toBeTruthy()
  })

  it('opens the second decision once the first is taken', async () => {
    const vastgelegd = await toon((await nodig()).raadpleging('collega').casus, <Beslissen />)
    expect(screen.queryByRole('button', { name: 'Neem beslissing 2' })).toBeNull()
    await klik('Neem beslissing 1')
    await userEvent.click(screen.getByRole('radio', { name: 'Melden' }))
    await userEvent.type(screen.getByLabelText('Waarom dit besluit?'), 'Volgens het kader.')
    await userEvent.type(screen.getByLabelText('Wie neemt dit besluit?'), 'bevoegd gezag')
    await klik('Leg beslissing 1 vast')
    expect(await screen.findByRole('button', { name: 'Neem beslissing 2' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Meld bij Veilig Thuis' })).toBeTruthy()
    expect(vastgelegd).toMatchObject([{ type: 'melden besloten', besluit: 'melden', beslisser: 'bevoegd gezag' }])
  })
})

describe('the outcome', () => {
  it('shows no way to not reporting where reporting is necessary', async () => {
    await toon((await nodig()).raadpleging('collega').casus, <OordeelScherm />)
    expect(screen.getByRole('heading', { name: 'Melden bij Veilig Thuis is nodig' })).toBeTruthy()
    expect(screen.queryByText('Vraag Veilig Thuis voordat je afwijkt')).toBeNull()
    expect(screen.queryByText('Wat melden nodig zou maken')).toBeNull()
  })
})

describe('informing', () => {
  it('holds a plan while contact is not free, and takes what happened with its reason', async () => {
    const bouwer = (await acuut()).leg('persoon toegevoegd', { id: 'moeder', aanduiding: 'Moeder', relatie: 'ouder' })
    const vastgelegd = await toon(bouwer.casus, <Informeren />)
    await klik(/^Leg vast/)
    await userEvent.click(screen.getByRole('radio', { name: 'We gaan deze persoon informeren' }))
    await userEvent.type(screen.getByLabelText('Wie vertelt het, wanneer en hoe?'), 'Morgen, op school.')
    await klik('Bewaar')
    expect(await screen.findByRole('alert')).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'Deze persoon is geïnformeerd' }))
    await userEvent.type(screen.getByLabelText('Waarom was er toch contact?'), 'Moeder vroeg ernaar.')
    await klik('Bewaar')
    expect(await screen.findByRole('heading', { level: 1, name: /De betrokkenen informeren/ })).toBeTruthy()
    expect(vastgelegd).toMatchObject([
      { type: 'betrokkene geinformeerd', persoon: 'moeder', afwijking: 'Moeder vroeg ernaar.' },
    ])
  })
})
