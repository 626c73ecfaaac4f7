import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Overzicht, Tijdlijnscherm } from '../../../src/casus/casus-schermen'
import { Uitvoer } from '../../../src/uitvoer/uitvoer'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const vol = async () =>
  (await Casusbouwer.open('jeugdhulp', 'volwassene', { organisatieregels: ['aandachtsfunctionaris'] }))
    .leg('persoon toegevoegd', { id: 'opa', aanduiding: 'Opa Iep', relatie: 'afhankelijke-volwassene' })
    .leg('feit vastgelegd', {
      id: 'feit-1',
      soort: 'diagnose',
      tekst: 'Breuk in de pols.',
      wanneer: '2026-03-01',
      bron: 'het ziekenhuis',
      bevoegdheid: 'SEH-arts',
    })
    .leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'reeel', vertrek: 'deze-week' })
    .leg('bijzonderheid vastgesteld', { bijzonderheid: 'huwelijksdwang', volwassen: false })
    .leg('wens vastgelegd', {
      persoon: 'opa',
      wens: 'Rust.',
      bezwaar: true,
      wilsbekwaam: 'niet-beoordeeld',
      apartGesproken: true,
    })
    .leg('andere ouder gehoord', { wie: 'vader', verslag: 'Hij ziet het anders.' })
    .leg('verzoek aan raad gedaan', { gemandateerd: false, toelichting: 'Onderzoek gevraagd.' })
    .leg('aanmelding comensha gedaan', { toestemming: 'ouder-of-voogd', schriftelijk: false })
    .leg('verplichting overgeslagen', { verplichting: 'letselduiding', reden: 'Niemand bereikbaar.' })

/** Ids of the core that must never reach a reader. */
const KAAL =
  /\b(reeel|deze-week|niet-beoordeeld|ouder-of-voogd|letselduiding|huwelijksdwang-|apartGesproken|wilsbekwaam|gemandateerd|feit-1|opa\b|contact-ondanks-blokkade|raad-zonder-mandaat|comensha-zonder-toestemming)/

it.each([
  ['timeline', <Tijdlijnscherm key="t" />],
  ['dossier', <Uitvoer key="u" />],
])('The %s says everything of the new gebeurtenissen in words, nothing raw', async (_, scherm) => {
  await toon((await vol()).casus, scherm)
  const tekst = document.body.textContent ?? ''
  for (const woord of [
    'Reëel risico',
    'Vertrek vandaag of deze week',
    'Opa Iep',
    'Niet bekeken',
    'Van een ouder of de voogd',
    'Een deskundige die naar het letsel kijkt',
    'SEH-arts',
    'Overleg met de aandachtsfunctionaris',
    'Onderzoek gevraagd.',
  ]) {
    expect(tekst).toContain(woord)
  }
  expect(tekst.match(KAAL)?.[0]).toBeUndefined()
})

it('The overview shows the other order of the steps under their own numbers, with the reason and the source', async () => {
  await toon((await vol()).casus, <Overzicht />)
  expect(screen.getByRole('heading', { name: 'De volgorde van de stappen is nu 1, 2, 4, 3, 5' })).toBeTruthy()
  expect(screen.getByText('Bijzondere situatie: Huwelijksdwang of achterlating.')).toBeTruthy()
  const titels = screen.getAllByRole('link', { name: /^[1-5] / }).map(({ textContent }) => textContent?.[0])
  expect(titels).toEqual(['1', '2', '4', '3', '5'])
})
