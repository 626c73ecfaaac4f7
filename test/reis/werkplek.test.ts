import { expect, it } from 'vitest'
import { paden } from '../../src/werk/paden'
import { beginBesluitMelden, besluitMelden, legBesluitMelden, oordeelIs } from './model/besluit'
import { beginNieuweCasus, naar, naarKaderkaart, nieuweCasus, vulOpening, zoekBeroep } from './model/casus'
import { keur } from './model/keuring'
import { raadpleeg } from './model/overleg'
import { kies, klik, kop, open, reizen, vink, vul, ziet } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoordAlles } from './model/wegen'

const begin = reizen()

const JGZ = 'Jeugdgezondheidszorg (JGZ)'
const BEROEP = 'Welk beroep heb je daar?'
const BDS = /^Voor het JGZ-dossier/

it('Wie in de jeugdgezondheidszorg werkt, weegt met het kader van het eigen beroep en vindt de items voor het JGZ-dossier.', async () => {
  const reis = await begin()
  await beginNieuweCasus(reis)
  await zoekBeroep(reis, JGZ)
  await kies(reis, BEROEP, 'Doktersassistent')
  await reis.pagina.getByRole('group', { name: 'Met welk kader werkt je organisatie?' }).waitFor()
  await keur(reis)
  await kies(reis, BEROEP, 'Jeugdverpleegkundige')
  await naarKaderkaart(reis)
  await ziet(reis, 'Verpleegkundigen en verzorgenden')
  await vulOpening(reis, { codenaam: 'Lijsterbes' })
  await kop(reis, 'Waar je staat').waitFor()

  await legFeit(reis, { tekst: 'Schrikt van elke aanraking.' })
  await beantwoordAlles(reis, { vermoeden: 'Ja', acuut: 'Ik twijfel' })
  await naar(reis, 'uitvoer')
  await reis.pagina.getByText(BDS).click()
  const items = await reis.pagina.getByRole('group').filter({ hasText: BDS }).textContent()
  expect(items).toMatch(/1572 [^?]*kindermishandelingja/)
  expect(items).toMatch(/1573 Acute of structurele onveiligheidleeg: in te vullen/)
  await keur(reis, ['Lijsterbes'])
})

it('Een strengere regel van de organisatie geldt in een nieuwe casus, boven op het kader.', async () => {
  const reis = await begin(paden.organisatie)
  await vul(reis, 'Welke functie is eindverantwoordelijk', 'teamleider')
  await vink(reis, 'Welke regels gelden bij jullie altijd', 'Altijd advies van Veilig Thuis')
  await klik(reis, 'Bewaar het profiel')
  await keur(reis)

  await open(reis, '')
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Vuurdoorn' })
  await naar(reis, 'raadplegen')
  await ziet(reis, 'Je organisatie vraagt dit, boven op het kader.')
  await legFeit(reis, { tekst: 'Komt vaak zonder eten naar school.' })
  await huishouden(reis, [{ naam: 'Vuurdoorn', relatie: 'Kind' }])
  await raadpleeg(reis, { met: 'Deskundige collega', advies: 'Houd het in de gaten.' })
  await beantwoordAlles(reis, {
    vermoeden: 'Ja',
    acuut: 'Nee',
    structureel: 'Nee',
    disclosure: 'Nee',
    'hulp-mogelijk': 'Ja',
    'hulp-aanvaard': 'Ja',
  })
  await oordeelIs(reis, 'nietNodig')
  await beginBesluitMelden(reis, 'Niet melden')
  await legBesluitMelden(reis)
  await reis.pagina.getByRole('alert').getByText('Vraag eerst advies aan Veilig Thuis').waitFor()

  await raadpleeg(reis, { met: 'Veilig Thuis (advies, geen melding)', advies: 'Melden is nu niet nodig.' })
  await besluitMelden(reis, 'Niet melden')
  await reis.pagina.getByText('Niet melden', { exact: true }).waitFor()
})
