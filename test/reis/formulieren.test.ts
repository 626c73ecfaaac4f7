import { it } from 'vitest'
import { type Casusscherm, paden } from '../../src/werk/paden'
import { BEROEPEN, naar } from './model/casus'
import { keur } from './model/keuring'
import { klik, kop, open, reizen, vul } from './model/reis'
import { GEHEIM, metRijkeCasus } from './model/rijke-casus'

const begin = reizen()
const { opStart, inCasus } = metRijkeCasus(begin)

const FORMULIEREN: readonly (readonly [Casusscherm, string | RegExp])[] = [
  ['raadplegen', 'Leg een overleg vast'],
  ['gesprek', 'Bereid een gesprek voor'],
  ['gesprek', 'Er is een gesprek geweest'],
  ['gesprek', 'Het gesprek overslaan'],
  ['gesprek', 'Het gesprek uitstellen'],
  ['beslissen', 'Neem beslissing 1 opnieuw'],
  ['beslissen', 'Neem beslissing 2 opnieuw'],
  ['beslissen', 'Leg je voorstel vast'],
  ['beslissen', 'Iemand is het niet eens'],
  ['informeren', /^Leg vast.*moeder$/],
  ['melding', 'Leg vast dat je hebt gemeld'],
  ['melding', 'Leg terugkoppeling vast'],
  ['hulp', 'Maak een afspraak'],
  ['hulp', /^Evalueer: is het veilig\?/],
  ['daarna', 'Leg vast dat Veilig Thuis stopt of overdraagt'],
]
const HELFT = Math.ceil(FORMULIEREN.length / 2)

it.each([
  ['overleg, gesprek en besluit', FORMULIEREN.slice(0, HELFT)],
  ['wat daarna komt', FORMULIEREN.slice(HELFT)],
] as const)('De formulieren voor %s zijn voor iedereen te gebruiken.', async (_, formulieren) => {
  const reis = await inCasus()
  for (const [scherm, knop] of formulieren) {
    await naar(reis, scherm)
    await klik(reis, knop)
    await reis.pagina.getByRole('main').getByRole('button', { name: 'Annuleer' }).waitFor()
    await keur(reis, GEHEIM)
  }
})

it('De start en de vragen voor een nieuwe casus zijn voor iedereen te gebruiken.', async () => {
  const reis = await opStart()
  await reis.pagina.getByRole('link', { name: /^Ga verder/ }).waitFor()
  await keur(reis, GEHEIM)
  await open(reis, paden.nieuw)
  for (const titel of ['Wat is je beroep?', 'Met dit kader weeg je', 'Hoe noem je deze casus?', 'Met wie werk je?']) {
    await kop(reis, titel).waitFor()
    if (titel === 'Wat is je beroep?') {
      await klik(reis, 'Verder')
      await reis.pagina.getByRole('alert').waitFor()
    }
    await keur(reis, GEHEIM)
    if (titel === 'Wat is je beroep?')
      await reis.pagina.getByRole('radio', { name: BEROEPEN.huisarts, exact: true }).check()
    if (titel === 'Hoe noem je deze casus?') await vul(reis, 'Schuilnaam', 'Esdoorn')
    if (titel === 'Met wie werk je?') await reis.pagina.getByRole('radio', { name: 'Een volwassene' }).check()
    await klik(reis, 'Verder')
  }
  await kop(reis, 'Wie beslist er bij jullie?').waitFor()
  await keur(reis, GEHEIM)
})

it('De afspraken van een organisatie, een dossier openen en een pagina die niet bestaat, zijn voor iedereen te gebruiken.', async () => {
  const reis = await begin(paden.organisatie)
  for (const [pad, titel] of [
    [paden.organisatie, 'Afspraken van je organisatie'],
    [paden.openen, 'Open een dossier'],
    ['#/nergens', 'Deze pagina bestaat niet'],
  ] as const) {
    await open(reis, pad)
    await kop(reis, titel).first().waitFor()
    await keur(reis)
  }
})
