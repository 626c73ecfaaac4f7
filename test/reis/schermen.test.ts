import { beforeAll, expect, it } from 'vitest'
import { CASUSSCHERMEN, type Casusscherm, paden } from '../../src/werk/paden'
import { BEROEPEN, naar, naarVraag } from './model/casus'
import { roepGevaarIn } from './model/daarna'
import { keur } from './model/keuring'
import { klik, kop, open, profielVan, type Reis, reizen, vul } from './model/reis'
import { GEHEIM, rijkeCasus } from './model/rijke-casus'

const begin = reizen()
let profiel: Awaited<ReturnType<typeof profielVan>>

beforeAll(async () => {
  const reis = await begin()
  await rijkeCasus(reis)
  profiel = await profielVan(reis)
})

const inCasus = async (): Promise<Reis> => {
  const reis = await begin('', { storageState: profiel })
  await reis.pagina.getByRole('link', { name: /^Ga verder/ }).click()
  await kop(reis, 'Waar je staat').waitFor()
  return reis
}

/** In pieces, so that none takes long. */
const delen = Array.from({ length: Math.ceil(CASUSSCHERMEN.length / 6) }, (_, deel) =>
  CASUSSCHERMEN.slice(deel * 6, deel * 6 + 6),
)

it.each(delen.map((schermen) => [schermen.join(', '), schermen] as const))(
  'De schermen %s zijn voor iedereen te gebruiken.',
  async (_, schermen) => {
    const reis = await inCasus()
    for (const scherm of schermen) {
      await naar(reis, scherm)
      await keur(reis, GEHEIM)
    }
  },
)

it('Vanaf het overzicht leidt een spoor van links naar elk scherm.', async () => {
  const reis = await inCasus()
  const gezien = new Set<string>()
  const kijk = async () => {
    const links = await reis.pagina
      .locator('a[href^="#/casus/"]')
      .evaluateAll((alle) => alle.map((een) => een.getAttribute('href')))
    for (const link of links) gezien.add(link?.split('/')[3] ?? '')
  }
  const erheen = (scherm: Casusscherm) => gezien.has(scherm)
  const bezocht = new Set<Casusscherm>()
  await kijk()
  for (let volgende = CASUSSCHERMEN.find(erheen); volgende; ) {
    await naar(reis, volgende)
    await kijk()
    bezocht.add(volgende)
    volgende = CASUSSCHERMEN.every(erheen) ? undefined : CASUSSCHERMEN.find((een) => erheen(een) && !bezocht.has(een))
  }
  expect(CASUSSCHERMEN.filter((scherm) => !erheen(scherm))).toEqual([])
})

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

it('Het overzicht, een vraag, een open vraag en een vraag die er niet is, zijn voor iedereen te gebruiken.', async () => {
  const reis = await inCasus()
  await keur(reis, GEHEIM)
  for (const vraag of ['acuut', 'hulp-mogelijk', 'hulp-aanvaard', 'bestaat-niet']) {
    await naarVraag(reis, vraag)
    await keur(reis, GEHEIM)
  }
  await naarVraag(reis, 'hulp-mogelijk')
  await klik(reis, 'Deze vraag nog open laten')
  await keur(reis, GEHEIM)
})

it('Bij gevaar nu zijn het overzicht en het scherm over gevaar voor iedereen te gebruiken.', async () => {
  const reis = await inCasus()
  await roepGevaarIn(reis, 'Hij staat voor de deur.')
  await keur(reis, GEHEIM)
  await naar(reis, 'gevaar')
  await keur(reis, GEHEIM)
})

it('De start en de vragen voor een nieuwe casus zijn voor iedereen te gebruiken.', async () => {
  const reis = await begin('', { storageState: profiel })
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
    if (titel === 'Wat is je beroep?') await reis.pagina.getByRole('radio', { name: BEROEPEN.huisarts }).check()
    if (titel === 'Hoe noem je deze casus?') await vul(reis, 'Schuilnaam', 'Esdoorn')
    if (titel === 'Met wie werk je?') await reis.pagina.getByRole('radio', { name: 'Een volwassene' }).check()
    await klik(reis, 'Verder')
  }
  await kop(reis, 'Wie beslist er bij jullie?').waitFor()
  await keur(reis, GEHEIM)
})

it('Kaders en bronnen, een dossier openen en een pagina die niet bestaat, zijn voor iedereen te gebruiken.', async () => {
  const reis = await begin(paden.kaders)
  await kop(reis, 'Kaders en bronnen').waitFor()
  await reis.pagina.getByRole('heading', { level: 2, name: 'Kinderopvang' }).waitFor()
  await keur(reis)
  await open(reis, paden.openen)
  await kop(reis, 'Open een dossier').waitFor()
  await keur(reis)
  await open(reis, '#/nergens')
  await kop(reis, 'Deze pagina bestaat niet').waitFor()
  await keur(reis)
})
