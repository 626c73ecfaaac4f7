import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startTaal } from '../../../src/taal/taal'
import { Uitvoer } from '../../../src/uitvoer/uitvoer'
import { WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function toon(bouw: (casus: Casusbouwer) => Casusbouwer, anders = {}) {
  const werk = await werkMet(bouw(await Casusbouwer.open('onderwijs')).casus, anders)
  render(
    <WerkContext value={werk}>
      <Uitvoer />
    </WerkContext>,
  )
  return werk
}

const knop = (name: string) => screen.getByRole('button', { name })

test('The package is made, saved under its name, and its address withdrawn', async () => {
  vi.useFakeTimers()
  const maak = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:proef')
  const trekIn = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  const klik = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const werk = await toon((casus) => casus.feit())
  fireEvent.click(knop('Bewaar het bestand'))
  await vi.waitFor(() => expect(screen.getByText(/casus-wilg\.json/)).toBeTruthy())
  expect(werk.maakUitvoer).toHaveBeenCalledOnce()
  expect(maak).toHaveBeenCalledOnce()
  expect(klik).toHaveBeenCalledOnce()
  expect(trekIn).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(trekIn).toHaveBeenCalledWith('blob:proef')
})

test('A package that cannot be made says so, and the button works again', async () => {
  await toon((casus) => casus, { maakUitvoer: () => Promise.reject(new Error('stuk')) })
  fireEvent.click(knop('Bewaar het bestand'))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(knop('Bewaar het bestand').hasAttribute('disabled')).toBe(false)
})

test('While contact is held, printing first says for whom the paper is not', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await toon((casus) => casus)
  fireEvent.click(knop('Afdrukken'))
  expect(print).not.toHaveBeenCalled()
  expect(screen.getByRole('heading', { name: 'Dit papier is niet voor het gezin' })).toBeTruthy()
  fireEvent.click(knop('Druk af voor het dossier'))
  expect(print).toHaveBeenCalledOnce()
})

test('Without anything that holds contact, it prints at once', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await toon((casus) => casus.leg('contactveiligheid beoordeeld', { antwoord: 'nee' }))
  fireEvent.click(knop('Afdrukken'))
  expect(print).toHaveBeenCalledOnce()
})

test('Every line of the logboek stands in the dossier, with its fields in words', async () => {
  const werk = await toon((casus) =>
    casus
      .kind('Wilg')
      .feit()
      .raadpleging('veilig-thuis', { kenmerk: 'A-4417' })
      .antwoord('acuut', 'ja')
      .leg('gevaar ingeroepen', { toelichting: '<b>nu</b>' })
      .meldbesluit('melden')
      .leg('melding gedaan', { hoe: 'telefonisch' }),
  )
  expect(screen.getAllByRole('row')).toHaveLength(werk.casus.regels.length + 1)
  for (const tekst of ['A-4417', 'Per telefoon', '<b>nu</b>', 'Is er acute onveiligheid?']) {
    expect(screen.getAllByText(tekst).length, tekst).toBeGreaterThan(0)
  }
})
