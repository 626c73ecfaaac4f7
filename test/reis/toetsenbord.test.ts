import { expect, it } from 'vitest'
import { keur } from './model/keuring'
import { reizen, ziet } from './model/reis'
import { druk, foutenHebbenFocus, kiesOmlaag, kopHeeftFocus, tabNaar, typ, volg } from './model/toetsenbord'

const begin = reizen()

it('Met alleen het toetsenbord begin je een casus, leg je een feit vast en weeg je een vraag.', async () => {
  const reis = await begin()
  const { pagina } = reis
  const link = (naam: string | RegExp) => pagina.getByRole('link', { name: naam }).first()
  const toets = (naam: string) => pagina.keyboard.press(naam)

  await tabNaar(reis, link('Naar de inhoud'))
  await toets('Enter')
  await pagina.locator('main:focus').waitFor()
  await volg(reis, link('Nieuwe casus beginnen'), 'Wat is je beroep?')

  await druk(reis, 'Verder')
  await foutenHebbenFocus(reis)
  expect(await pagina.title()).toMatch(/^Fout: Wat is je beroep\?/)
  await tabNaar(reis, pagina.getByRole('alert').getByRole('link'))
  await toets('Enter')
  await pagina.locator('input[type="search"]:focus').waitFor()
  await pagina.keyboard.insertText('juf')
  await toets('Enter')
  await toets('Space')
  await druk(reis, 'Verder')
  await kopHeeftFocus(reis, 'Met dit kader weeg je')
  expect(await pagina.title()).not.toContain('Fout')
  await druk(reis, 'Verder')
  await kopHeeftFocus(reis, 'Hoe noem je deze casus?')
  await typ(reis, 'Schuilnaam', 'Kastanje')
  await toets('Enter')
  await kopHeeftFocus(reis, 'Met wie werk je?')
  await kiesOmlaag(reis, 'Met wie werk je?', 0)
  await druk(reis, 'Verder')
  await kopHeeftFocus(reis, 'Wie beslist er bij jullie?')
  await druk(reis, 'Open de casus')
  await kopHeeftFocus(reis, 'Waar je staat')

  await volg(reis, link(/^Ga verder met: Signalen/), 'Signalen in kaart')
  await volg(reis, link('Leg een feit vast'), 'Leg een feit vast')
  await druk(reis, 'Bewaar')
  await foutenHebbenFocus(reis)
  expect(await pagina.title()).toMatch(/^Fout: Leg een feit vast · Stap 1 van 5/)
  await keur(reis, ['Kastanje'])
  await kiesOmlaag(reis, 'Wat voor feit is het?', 0)
  await typ(reis, 'Wat is het feit?', 'Verstopt zijn handen.')
  await druk(reis, 'Vandaag', 'Space')
  await druk(reis, 'Bewaar')
  await kopHeeftFocus(reis, 'Signalen in kaart')
  await ziet(reis, 'Verstopt zijn handen.')

  await volg(reis, link(/^3 Gesprek/), 'Gesprek met de betrokkenen')
  await volg(reis, link('Beantwoord: kan contact gevaar brengen?'), 'Kan contact met ouders')
  await kiesOmlaag(reis, /^Kan contact/, 2)
  await druk(reis, 'Bewaar')
  await ziet(reis, 'Je antwoord: Ik twijfel')

  await volg(reis, link(/^4 Wegen/), 'Wegen met het afwegingskader')
  await volg(reis, link('Begin met wegen'), 'Vermoed je huiselijk geweld')
  await kiesOmlaag(reis, 'Jouw antwoord', 0)
  await typ(reis, 'Waarom kies je dit antwoord?', 'Hij verstopt iets.')
  await druk(reis, 'Bewaar en ga verder')
  await kopHeeftFocus(reis, 'Wat dit betekent')
  await volg(reis, link(/^5 Beslissen/), /beslissingen|Beslissen/)
})
