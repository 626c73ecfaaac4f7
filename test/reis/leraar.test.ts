import { expect, it } from 'vitest'
import { besluitHulp, besluitMelden, oordeelIs } from './model/besluit'
import { naar, naarOverzicht, nieuweCasus } from './model/casus'
import { meld, tijdlijn } from './model/daarna'
import { keur } from './model/keuring'
import { beoordeelContact, CONTACT_DICHT, planGesprek, raadpleeg } from './model/overleg'
import { kies, klik, kop, type Reis, reizen, vul, ziet } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoord, beantwoordAlles } from './model/wegen'

const begin = reizen()

const STREEP = 'Rode streep op zijn linkerarm.'
const VERTELT = '“Hij sloeg met de riem. Straks is hij er weer.”'
const GEHEIM = ['Wilg', 'moeder', 'streep', 'riem']

const wilgVertelt = async (): Promise<Reis> => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Wilg' })
  await legFeit(reis, { tekst: STREEP })
  await legFeit(reis, { soort: 'Door iemand gezegd', bron: 'het kind', tekst: VERTELT })
  await huishouden(reis, [
    { naam: 'Wilg', relatie: 'Kind', leeftijd: '9 jaar' },
    { naam: 'moeder van Wilg', relatie: 'Ouder of verzorger', gezag: true },
  ])
  await beoordeelContact(reis, 'Ja', 'Het kind gaat vandaag naar huis')
  return reis
}

it('Een leraar bij wie een kind in acuut gevaar het zelf vertelt, meldt meteen.', async () => {
  const reis = await wilgVertelt()

  await beantwoord(reis, 'acuut', 'Ja', { feiten: [STREEP, VERTELT] })
  await kop(reis, 'Meld nu telefonisch bij Veilig Thuis').waitFor()
  await oordeelIs(reis, 'direct')
  const rood = reis.pagina.locator('.ww-oordeel--direct')
  expect(
    await rood
      .getByRole('link', { name: /Veilig Thuis/ })
      .first()
      .getAttribute('href'),
  ).toBe('tel:08002000')
  expect(await rood.getByRole('link', { name: /112/ }).getAttribute('href')).toBe('tel:112')
  await keur(reis, GEHEIM)

  await beantwoordAlles(reis, {
    vermoeden: 'Ja',
    structureel: 'Ik twijfel',
    disclosure: 'Ja',
    'hulp-mogelijk': 'Ja',
    'hulp-aanvaard': 'Ik twijfel',
  })
  await besluitMelden(reis, 'Melden')
  await besluitHulp(reis, 'Hulp afstemmen met Veilig Thuis')
  await meld(reis, 'Wat Wilg vertelde en wat ik zag.')
  await naarOverzicht(reis)
  await ziet(reis, 'Wat je zelf blijft doen')

  const verhaal = await tijdlijn(reis)
  for (const titel of [
    'Casus geopend',
    'Feit vastgelegd',
    'Huishouden compleet',
    'Kan contact iemand in gevaar brengen?',
    'Vraag beantwoord',
    'Beslissing 1 genomen: melden',
    'Beslissing 2 genomen: hulp',
    'Gemeld bij Veilig Thuis',
  ]) {
    expect(verhaal).toContain(titel)
  }
  expect(verhaal).toContain(VERTELT)
  await keur(reis, GEHEIM)
})

it('Contact met de ouders blijft dicht, ook bij acuut gevaar, tot Veilig Thuis zegt dat het kan.', async () => {
  const reis = await wilgVertelt()
  const plannen = reis.pagina.getByRole('button', { name: 'Bereid een gesprek voor' })

  await beantwoord(reis, 'acuut', 'Ja')
  await naar(reis, 'gesprek')
  await kop(reis, CONTACT_DICHT).waitFor()
  await ziet(reis, 'Vraag Veilig Thuis eerst of contact kan')
  expect(await plannen.count()).toBe(0)

  await naar(reis, 'informeren')
  await klik(reis, /^Leg vast.*moeder van Wilg$/)
  await kies(reis, 'Wat wil je vastleggen?', 'We gaan deze persoon informeren')
  await vul(reis, 'Wie vertelt het, wanneer en hoe?', 'Ik bel haar vanmiddag.')
  await klik(reis, 'Bewaar')
  await reis.pagina.getByRole('alert').getByText('Vraag Veilig Thuis eerst of contact kan').waitFor()
  expect(await reis.pagina.title()).toMatch(/^Fout: /)
  await keur(reis, GEHEIM)

  await raadpleeg(reis, {
    met: 'Veilig Thuis (advies, geen melding)',
    advies: 'Moeder mag gebeld worden, pas na het huisbezoek.',
    contact: 'Ja, contact mag',
    hoe: 'Alleen moeder.',
  })
  await planGesprek(reis, ['moeder van Wilg'], 'Vertellen wat Wilg zei.')
  expect(await plannen.count()).toBe(1)
})
