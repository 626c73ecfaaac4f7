import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Gesprek } from '../../../src/stappen/gesprek/gesprek-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const klik = (naam: string) => userEvent.click(screen.getByRole('button', { name: naam }))
const kies = (groep: string, naam: string | RegExp) =>
  userEvent.click(within(screen.getByRole('group', { name: groep })).getByRole('radio', { name: naam }))

describe('what the victim wants', () => {
  it('is recorded with an objection, and says that the objection changes no norm', async () => {
    const bouwer = (await Casusbouwer.open('wmo-maatschappelijke-ondersteuning', 'volwassene'))
      .leg('persoon toegevoegd', { id: 'opa', aanduiding: 'Opa Iep', relatie: 'afhankelijke-volwassene' })
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'ouderenmishandeling' })
    const vastgelegd = await toon(bouwer.casus, <Gesprek />)
    await klik('Leg de wens van het slachtoffer vast')
    expect(screen.getByText(/^Een bezwaar bepaalt mee hoe en wanneer/)).toBeTruthy()
    await klik('Bewaar')
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4)
    await kies('Over wie gaat het? (niet verplicht)', 'Opa Iep')
    await userEvent.type(screen.getByLabelText('Wat wil deze persoon?'), 'Rust in huis.')
    await kies('Heeft deze persoon bezwaar tegen melden?', 'Ja')
    await kies('Kan deze persoon dit zelf overzien?', 'Ik twijfel')
    await kies('Is deze persoon apart gesproken?', 'Nee')
    await klik('Bewaar')
    expect(await screen.findByText(/Opa Iep · bezwaar tegen melden · kan het zelf overzien: ik twijfel/)).toBeTruthy()
    expect(vastgelegd).toEqual([
      {
        type: 'wens vastgelegd',
        op: '2026-03-02',
        persoon: 'opa',
        wens: 'Rust in huis.',
        bezwaar: true,
        wilsbekwaam: 'twijfel',
        apartGesproken: false,
      },
    ])
  })
})

describe('the other parent', () => {
  const scheiding = async () =>
    (await Casusbouwer.open('onderwijs')).leg('bijzonderheid vastgesteld', { bijzonderheid: 'complexe-scheiding' })

  it('is not offered before it is known whether contact is safe; a reason why not may be recorded', async () => {
    await toon((await scheiding()).casus, <Gesprek />)
    expect(screen.queryByRole('button', { name: 'Leg vast wat de andere ouder zei' })).toBeNull()
    expect(screen.getByText(/Maar ga eerst na of contact veilig is/)).toBeTruthy()
    expect(screen.getByText('De andere ouder kan niet worden gehoord')).toBeTruthy()
  })

  it('is not offered while contact is shut, and holds nothing then', async () => {
    const bouwer = (await scheiding()).leg('contactveiligheid beoordeeld', { antwoord: 'twijfel' })
    await toon(bouwer.casus, <Gesprek />)
    expect(screen.queryByRole('button', { name: 'Leg vast wat de andere ouder zei' })).toBeNull()
    expect(screen.getByText(/^Contact kan nu gevaar geven/)).toBeTruthy()
    expect(screen.queryByText('De andere ouder kan niet worden gehoord')).toBeNull()
  })

  it('is heard once contact may be, or the reason why not is recorded', async () => {
    const bouwer = (await scheiding()).leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    const vastgelegd = await toon(bouwer.casus, <Gesprek />)
    expect(screen.getByText('De andere ouder kan niet worden gehoord')).toBeTruthy()
    await klik('Leg vast wat de andere ouder zei')
    await userEvent.type(screen.getByLabelText('Wie is gehoord?'), 'vader')
    await userEvent.type(screen.getByLabelText('Wat vertelde deze ouder?'), 'Hij ziet het anders.')
    await klik('Bewaar')
    expect(await screen.findByText('Hij ziet het anders.')).toBeTruthy()
    expect(screen.queryByText('De andere ouder kan niet worden gehoord')).toBeNull()
    expect(vastgelegd).toEqual([
      { type: 'andere ouder gehoord', op: '2026-03-02', wie: 'vader', verslag: 'Hij ziet het anders.' },
    ])
  })

  it('is no part of a casus that is no divorce', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Gesprek />)
    expect(screen.queryByRole('region', { name: 'De andere ouder' })).toBeNull()
  })
})
