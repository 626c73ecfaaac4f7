import { expect, it } from 'vitest'
import { beginBesluitMelden, besluitMelden, legBesluitMelden, oordeelIs } from './model/besluit'
import { nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { beoordeelContact, raadpleeg } from './model/overleg'
import { type Reis, reizen } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoordAlles } from './model/wegen'

const begin = reizen()

const geweigerd = async (reis: Reis, ...redenen: readonly string[]) => {
  await legBesluitMelden(reis)
  const lijst = reis.pagina.getByRole('alert')
  await lijst.waitFor()
  for (const reden of redenen) expect(await lijst.textContent()).toContain(reden)
}

it('Een huisarts die twijfelt, beslist pas na een collega en Veilig Thuis.', async () => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'huisarts', codenaam: 'Linde', beslisser: 'huisarts' })
  await legFeit(reis, { tekst: 'Blauwe plek van 3 cm achter het linkeroor.' })
  await huishouden(reis, [{ naam: 'Linde', relatie: 'Kind', leeftijd: '4 jaar' }])
  await beoordeelContact(reis, 'Nee')
  await beantwoordAlles(reis, {
    vermoeden: 'Ja',
    acuut: 'Ik twijfel',
    structureel: 'Nee',
    disclosure: 'Nee',
    'hulp-mogelijk': 'Ja',
    'hulp-aanvaard': 'Ja',
  })
  await oordeelIs(reis, 'onbekend')
  await keur(reis, ['Linde'])

  await beginBesluitMelden(reis, 'Melden')
  await geweigerd(reis, 'Overleg eerst met een collega', 'Vraag eerst advies aan Veilig Thuis')
  await beginBesluitMelden(reis, 'Niet melden')
  await geweigerd(reis, 'Overleg eerst met een collega', 'Je twijfelt: vraag Veilig Thuis om advies')
  await keur(reis, ['Linde'])

  await raadpleeg(reis, { met: 'Deskundige collega', advies: 'Laat een tweede arts kijken.' })
  await beginBesluitMelden(reis, 'Niet melden')
  await geweigerd(reis, 'Je twijfelt: vraag Veilig Thuis om advies')
  await raadpleeg(reis, { met: 'Veilig Thuis (advies, geen melding)', advies: 'Zet hulp in; meld bij nieuw letsel.' })
  await besluitMelden(reis, 'Niet melden')
  await reis.pagina.getByText('Niet melden', { exact: true }).waitFor()
})
