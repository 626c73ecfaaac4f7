import { expect, it } from 'vitest'
import { aantalRegels, naar, nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { herlaad, richtGedeeldIn } from './model/kluis'
import { zonderOpslag, zonderRuimte } from './model/opslag'
import { kies, klik, kop, open, reizen, vul, ziet } from './model/reis'
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

it('Kan de browser niets bewaren, dan staat dat er voordat je iets typt, en staan 112 en Veilig Thuis er nog.', async () => {
  const reis = await begin('#/kaders')
  await zonderOpslag(reis)
  for (const pad of ['', '#/nieuw', '#/casus/7d0b0a7e-0000-4000-8000-000000000000']) {
    await open(reis, pad)
    await kop(reis, 'Je kunt hier geen casus beginnen').waitFor()
    await ziet(reis, 'Deze browser kan hier niets bewaren')
    expect(await reis.pagina.getByRole('main').locator('input, textarea').count()).toBe(0)
    await keur(reis)
  }
  await reis.pagina.getByRole('main').getByRole('link', { name: 'Lees de kaders en bronnen' }).click()
  await kop(reis, 'Kaders en bronnen').first().waitFor()
})

it('Is de opslag vol, dan staat dat er, blijft alles ingevuld, en lukt bewaren zodra er weer ruimte is.', async () => {
  const reis = await begin('', { kluis: 'geen' })
  const weerRuimte = await zonderRuimte(reis, 500_000)
  await richtGedeeldIn(reis)
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Hulst' })
  const vol = reis.pagina.getByRole('alert').getByText('De opslag van deze browser is vol')
  const bewaard = kop(reis, 'Wat je zag en hoorde')
  const lang = '﷽'.repeat(20_000)
  do {
    await naar(reis, 'feit')
    await kies(reis, 'Wat voor feit is het?', 'Zelf gezien of gehoord')
    await vul(reis, 'Wat is het feit?', lang)
    await reis.pagina.getByRole('button', { name: 'Vandaag', exact: true }).click()
    await klik(reis, 'Bewaar')
    await vol.or(bewaard).first().waitFor()
  } while (!(await vol.isVisible()))
  expect(await reis.pagina.getByRole('textbox', { name: 'Wat is het feit?' }).inputValue()).toBe(lang)

  await weerRuimte()
  await klik(reis, 'Bewaar')
  await bewaard.waitFor()
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
  await herlaad(reis)
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
