import { expect, it } from 'vitest'
import { aantalRegels, naar, nieuweCasus, vulNieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { klik, kop, open, reizen, ziet } from './model/reis'
import { legFeit } from './model/signalen'

const begin = reizen()

it('Een adres van een casus die hier niet is, zegt dat en leidt naar het begin.', async () => {
  const reis = await begin('#/casus/7d0b0a7e-0000-4000-8000-000000000000/oordeel')
  await kop(reis, 'Deze casus is hier niet').waitFor()
  await ziet(reis, 'Deze casus is niet gevonden in deze browser.')
  await keur(reis)
  await reis.pagina.getByRole('main').getByRole('link', { name: 'Naar het begin' }).click()
  await kop(reis, 'Je hebt hier nog geen casus').waitFor()
})

it('Kan de browser niets bewaren, dan staat dat er, en staan 112 en Veilig Thuis er nog.', async () => {
  const reis = await begin('', {
    vooraf: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true }),
  })
  await kop(reis, 'Je casussen kunnen nu niet worden gelezen').waitFor()
  await ziet(reis, 'Deze browser kan hier niets bewaren')
  await keur(reis)

  await open(reis, '#/casus/7d0b0a7e-0000-4000-8000-000000000000')
  await ziet(reis, 'Deze browser kan hier niets bewaren')
  await keur(reis)
})

it('Kan een nieuwe casus niet worden bewaard, dan staat dat er en blijft alles ingevuld.', async () => {
  const reis = await begin('', {
    vooraf: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true }),
  })
  await vulNieuweCasus(reis, { beroep: 'leraar', codenaam: 'Hulst' })
  await reis.pagina.getByRole('alert').getByText('Deze browser kan hier niets bewaren').waitFor()
  expect(
    await reis.pagina
      .getByRole('textbox', { name: 'Wie is eindverantwoordelijk voor wel of niet melden?' })
      .inputValue(),
  ).toBe('directeur')
})

it('Een tekst van 20.000 tekens met emoji en van rechts naar links overleeft herladen; één teken meer wordt geweigerd.', async () => {
  const stukje = 'שלום עליכם 👩‍👩‍👧‍👦 «مرحبا» é ﷽ '
  const lang = stukje
    .repeat(Math.ceil(20_000 / stukje.length))
    .slice(0, 19_990)
    .replace(/[\uD800-\uDBFF]$/, '')
  const vol = lang + 'x'.repeat(20_000 - lang.length)
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Iep' })
  await legFeit(reis, { tekst: vol })

  await naar(reis, 'tijdlijn')
  await reis.pagina.reload()
  await kop(reis, 'Tijdlijn').waitFor()
  expect(await reis.pagina.getByRole('main').textContent()).toContain(vol)
  await keur(reis, ['Iep', 'שלום'])

  await naar(reis, 'feit')
  await reis.pagina.getByRole('radio', { name: 'Zelf gezien of gehoord' }).check()
  const tekst = reis.pagina.getByRole('textbox', { name: 'Wat is het feit?' })
  await tekst.fill(`${vol}x`)
  await ziet(reis, /^1 tekens? te veel$/)
  await reis.pagina.getByRole('button', { name: 'Vandaag', exact: true }).click()
  await klik(reis, 'Bewaar')
  await reis.pagina.getByRole('alert').waitFor()
  expect(await tekst.inputValue()).toBe(`${vol}x`)
  expect(await aantalRegels(reis)).toBe(2)
})
