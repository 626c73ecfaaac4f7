import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { leesGebeurtenis } from '../../../machines/index'
import { Gevaar, Overzicht, Routekeuze, Sluiten, Tijdlijnscherm } from '../../../src/casus/casus-schermen'
import { Gesprek } from '../../../src/stappen/gesprek/gesprek'
import { startTaal } from '../../../src/taal/taal'
import { Dossier } from '../../../src/uitvoer/dossier'
import { type Werk, WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(cleanup)

/** Refuses what the schema refuses, so that a form meets the core's own words. */
const leesEerst: Werk['leg'] = async (invoer) => {
  const gelezen = leesGebeurtenis({ op: '2026-03-09', ...invoer })
  return 'goed' in gelezen ? { goed: true } : { bezwaren: gelezen.bezwaren }
}

async function toon(
  Scherm: ComponentType,
  bouw: (casus: Casusbouwer) => Casusbouwer,
  { kader = 'onderwijs', ...anders }: Partial<Werk> & { kader?: string } = {},
) {
  const werk = await werkMet(bouw(await Casusbouwer.open(kader)).casus, anders)
  render(
    <WerkContext value={werk}>
      <Scherm />
    </WerkContext>,
  )
  return werk
}

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('The overview leads to the next step and says what each step misses', async () => {
  await toon(Overzicht, (casus) => casus)
  expect(screen.getByRole('link', { name: /^Ga verder met/ }).getAttribute('href')).toBe('#/casus/proef/signalen')
  expect(screen.getByText('Wat je zag of hoorde')).toBeDefined()
  expect(document.title).not.toContain('Wilg')
})

test('An acute question that waits stands before everything else', async () => {
  await toon(Overzicht, (casus) => casus.leg('rode vlag gezien', { vlag: 'wapen' }))
  expect(screen.getByRole('link', { name: 'Beoordeel dit nu' }).getAttribute('href')).toBe('#/casus/proef/vraag/acuut')
})

test('A question about safety that was left open is called what it is: not judged', async () => {
  await toon(Overzicht, (casus) =>
    casus.leg('vraag opengelaten', { vraag: 'acuut', ontbreekt: 'x', wie: 'ib’er', uiterlijk: '2026-03-05' }),
  )
  expect(screen.getByRole('heading', { name: 'Veiligheid nog niet beoordeeld' })).toBeDefined()
  expect(screen.getByText(/voorbij, 4 dagen geleden/)).toBeDefined()
})

test('In danger the numbers come first, and contact with the family stays shut', async () => {
  const werk = await toon(Gevaar, (casus) => casus)
  expect(screen.getByRole('link', { name: /Noodnummer/ })).toBeDefined()
  expect(screen.getByText(/Ga eerst na of contact veilig is/)).toBeDefined()
  await klik('Leg vast: er is nu gevaar')
  expect(werk.leg).toHaveBeenCalledExactlyOnceWith({ type: 'gevaar ingeroepen' })
})

test('Danger that is over asks why, and calls the field by its label', async () => {
  await toon(Gevaar, (casus) => casus.leg('gevaar ingeroepen'), { leg: leesEerst })
  await klik('Leg vast: het gevaar is voorbij')
  expect(screen.getByRole('alert').textContent).toContain('Vul “Waardoor is het gevaar voorbij?” in.')
})

test('Another route shows the steps of the kader, each with its own day', async () => {
  const werk = await toon(Routekeuze, (casus) =>
    casus.leg('route bepaald', { route: 'beide', soorten: ['beroepskracht-onderwijs'], toelichting: 'Een collega.' }),
  )
  expect(screen.getByText(/Vertel het meteen aan het bevoegd gezag/)).toBeDefined()
  const bewaar = screen.getAllByRole('button', { name: 'Bewaar', hidden: true })[0]
  if (!bewaar) throw new Error('No button')
  await userEvent.click(bewaar)
  expect(werk.leg).toHaveBeenCalledExactlyOnceWith({
    type: 'andere route gevolgd',
    soort: 'beroepskracht-onderwijs',
    stap: 'bevoegd-gezag-informeren',
    op: '2026-03-09',
  })
})

test('Several other routes at once can be chosen, and those chosen before are ticked', async () => {
  const werk = await toon(Routekeuze, (casus) =>
    casus.leg('route bepaald', { route: 'andere', soorten: ['beroepskracht-onderwijs'], toelichting: 'Een collega.' }),
  )
  expect(screen.getByText('Deze stap is nodig voordat je kunt sluiten.')).toBeDefined()
  const vinkje = (naam: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name: naam })
  expect(vinkje(/Seksueel misdrijf/).checked).toBe(true)
  await userEvent.click(vinkje(/Pesten/))
  await userEvent.type(screen.getByRole('textbox', { name: /Waarom deze route/ }), 'Ook klasgenoten.')
  const bewaar = screen.getAllByRole('button', { name: 'Bewaar', hidden: true }).at(-1)
  if (!bewaar) throw new Error('No button')
  await userEvent.click(bewaar)
  expect(werk.leg).toHaveBeenCalledExactlyOnceWith({
    type: 'route bepaald',
    route: 'andere',
    soorten: ['beroepskracht-onderwijs', 'kinderen-onderling-onderwijs'],
    toelichting: 'Ook klasgenoten.',
  })
})

test('What still holds closing is named, with the way to solve it, and no form is offered', async () => {
  await toon(Sluiten, (casus) => casus.leg('gevaar ingeroepen'))
  expect(screen.getByRole('link', { name: /Is het gevaar voorbij/ }).getAttribute('href')).toBe('#/casus/proef/gevaar')
  expect(screen.queryByRole('button', { name: 'Sluit de casus' })).toBeNull()
})

test('A suspicion that was taken away can be closed, with a reason', async () => {
  const werk = await toon(Sluiten, (casus) => casus.feit().antwoord('vermoeden', 'nee'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Waarom sluit je?' }), 'Geen zorgen meer.')
  await klik('Sluit de casus')
  expect(werk.leg).toHaveBeenCalledExactlyOnceWith({ type: 'casus gesloten', reden: 'Geen zorgen meer.' })
})

test('The timeline shows own words, marks departures, and takes the reason that is still missing', async () => {
  const werk = await toon(
    Tijdlijnscherm,
    (casus) => casus.feit().antwoord('vermoeden', 'ja').leg('melding gedaan', { hoe: 'telefonisch' }),
    { kader: 'artsen' },
  )
  expect(screen.getAllByText(/Wat gezien is\./).length).toBeGreaterThan(0)
  expect(screen.getByText(/Anders dan het kader vraagt/)).toBeDefined()
  await userEvent.type(screen.getByRole('textbox', { name: 'Waarom ging het anders?', hidden: true }), 'Haast.')
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar', hidden: true }))
  expect(werk.leg).toHaveBeenCalledExactlyOnceWith({ type: 'afwijking toegelicht', regel: 4, reden: 'Haast.' })
})

test('The timeline can show one kind only, and only departures', async () => {
  await toon(Tijdlijnscherm, (casus) =>
    casus
      .feit()
      .kind('Roos')
      .leg('gesprek gevoerd', {
        met: ['moeder'],
        verslag: 'Verteld.',
        resultaat: 'zorgen-blijven',
        afwijking: 'Zij begon zelf.',
      }),
  )
  const keuze = screen.getByRole('combobox', { name: 'Toon' })
  await userEvent.selectOptions(keuze, 'Feit vastgelegd')
  expect(screen.getByRole('status').textContent).toBe('1 regel')
  await userEvent.selectOptions(keuze, 'Alleen wat anders ging dan het kader vraagt')
  expect(screen.getByText('Zij begon zelf.', { selector: 'p bdi' })).toBeDefined()
})

test.each([
  ['the overview', Overzicht],
  ['the page of the talk', Gesprek],
  ['the dossier', Dossier],
] as const)('On %s danger in contact is told, and that nobody looked yet is no danger', async (_waar, Scherm) => {
  const zin = /^Nu nog geen gesprek\./
  await toon(Scherm, (casus) => casus)
  expect(screen.queryByText(zin)).toBeNull()
  cleanup()
  await toon(Scherm, (casus) => casus.leg('contactveiligheid beoordeeld', { antwoord: 'ja' }))
  expect(screen.getByText(zin)).toBeDefined()
})

test('A melding that is due now does not stand among what can wait', async () => {
  const nuMelden = (casus: Casusbouwer) => casus.antwoord('acuut', 'ja').meldbesluit('melden')
  await toon(Overzicht, nuMelden)
  expect(screen.getAllByText(/Kan daarna/).length).toBeGreaterThan(0)
  expect(screen.queryByText('De melding bij Veilig Thuis')).toBeNull()
})
