import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Daarna, Hulp, Melding } from '../../../src/daarna/daarna-schermen'
import { startTaal } from '../../../src/taal/taal'
import { type Werk, WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(cleanup)

async function toon(
  Scherm: ComponentType,
  kader: string,
  bouw: (casus: Casusbouwer) => Casusbouwer,
  anders: Partial<Werk> = {},
) {
  const werk = await werkMet(bouw(await Casusbouwer.open(kader)).casus, anders)
  render(
    <WerkContext value={werk}>
      <Scherm />
    </WerkContext>,
  )
  return werk
}

const klik = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const schrijf = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

test('A report made before what is obliged is recorded, with the reason asked beside it', async () => {
  const werk = await toon(Melding, 'artsen', (casus) => casus.feit().antwoord('vermoeden', 'ja'))
  klik('Leg vast dat je hebt gemeld')
  fireEvent.click(screen.getByRole('radio', { name: 'Per telefoon' }))
  schrijf(/Waarom meldde je toch al/, 'Het kon niet wachten.')
  klik('Bewaar')
  await screen.findByRole('status')
  expect(werk.leg).toHaveBeenCalledExactlyOnceWith({
    type: 'melding gedaan',
    op: '2026-03-09',
    hoe: 'telefonisch',
    afwijking: 'Het kon niet wachten.',
  })
})

test('What is empty is named by its label, before anything is recorded and with all that was typed kept', async () => {
  const werk = await toon(Melding, 'onderwijs', (casus) => casus)
  klik('Leg terugkoppeling vast')
  schrijf('Wat vertelde Veilig Thuis?', 'Er komt onderzoek.')
  klik('Bewaar')
  const lijst = await screen.findByRole('alert')
  expect(lijst.textContent).toContain('Op welk moment was dit?')
  expect(werk.leg).not.toHaveBeenCalled()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat vertelde Veilig Thuis?' }).value).toBe(
    'Er komt onderzoek.',
  )
})

test('What a toets means is told after it is recorded, in the words of the kader', async () => {
  const werk = await toon(Hulp, 'onderwijs', (casus) => casus.hulp())
  const { gevolg = '' } = werk.teksten.toets.antwoorden['nee'] ?? {}
  klik(/Evalueer/)
  expect(screen.queryByText(gevolg)).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: 'Nee' }))
  schrijf('Waar zie je dat aan?', 'Hij komt niet meer.')
  schrijf('Wie heeft dit beoordeeld?', 'begeleider')
  klik('Bewaar')
  expect(await screen.findByText(gevolg)).toBeTruthy()
  expect(vi.mocked(werk.leg).mock.lastCall?.[0]).toMatchObject({ type: 'toets gehouden', resultaat: 'nee' })
})

test('A day known only in part is no day for a term', async () => {
  const werk = await toon(Hulp, 'onderwijs', (casus) => casus)
  klik('Maak een afspraak')
  fireEvent.click(screen.getByRole('radio', { name: 'Hulp' }))
  schrijf('Wie doet dit?', 'wijkteam')
  schrijf('Wat is er dan veiliger?', 'Elke dag op tijd.')
  schrijf('Maand', 'mei')
  schrijf('Jaar', '2026')
  klik('Bewaar')
  expect((await screen.findByRole('alert')).textContent).toContain('ook de dag')
  expect(werk.leg).not.toHaveBeenCalled()
})

test('After Veilig Thuis stopped, the way to weigh again stands beside the reason', async () => {
  await toon(Daarna, 'onderwijs', (casus) =>
    casus.leg('melding gedaan', { hoe: 'telefonisch' }).leg('veilig thuis gestopt', { reden: 'Onderzoek klaar.' }),
  )
  expect(screen.getByText('Onderzoek klaar.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Weeg opnieuw' }).getAttribute('href')).toBe('#/casus/proef/wegen')
})
