import { expect, it } from 'vitest'
import { paden } from '../../src/werk/paden'
import { naar, nieuweCasus } from './model/casus'
import { isDicht, ontgrendel } from './model/kluis'
import { klik, kop, open, type Reis, reizen } from './model/reis'
import { legFeit } from './model/signalen'

const begin = reizen()

const larix = async (): Promise<Reis> => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Lariks' })
  await legFeit(reis, { tekst: 'Schrikt van harde stemmen.' })
  await naar(reis, 'tijdlijn')
  await kop(reis, 'Tijdlijn').waitFor()
  return reis
}

/** The neutral page, with nothing of the app in the window or its title, and nothing of the casus behind Back. */
const isVerborgen = async ({ pagina }: Reis) => {
  await pagina.waitForURL(/neutraal\.html$/)
  expect(await pagina.title()).toBe('Werkplan')
  await pagina.goBack({ waitUntil: 'commit' })
  await pagina.waitForURL(/neutraal\.html$/)
  expect(await pagina.title()).toBe('Werkplan')
  expect(await pagina.content()).not.toMatch(/Lariks|Schrikt|Weegwijzer/)
}

it('Wie de app na verbergen zelf weer opent, vindt hem op slot en kan na ontgrendelen verder.', async () => {
  const reis = await larix()
  await reis.pagina.getByRole('button', { name: 'Snel verbergen' }).click()
  await reis.pagina.waitForURL(/neutraal\.html$/)
  await open(reis, '')
  await isDicht(reis)
  await ontgrendel(reis)
  await reis.pagina.getByRole('link', { name: /^Ga verder/ }).click()
  await kop(reis, 'Waar je staat').waitFor()
})

it('De knop “Snel verbergen” laat een neutrale pagina zien, ook na de knop Terug.', async () => {
  const reis = await larix()
  await reis.pagina.getByRole('button', { name: 'Snel verbergen' }).click()
  await isVerborgen(reis)
})

it('Drie keer Shift laat een neutrale pagina zien, ook vanuit een veld waarin je typt.', async () => {
  const reis = await larix()
  await naar(reis, 'feit')
  await reis.pagina.getByRole('textbox', { name: 'Wat is het feit?' }).focus()
  for (const _ of [1, 2, 3]) await reis.pagina.keyboard.press('Shift')
  await isVerborgen(reis)
})

it('Drie keer Shift verbergt ook vanuit een dialoog.', async () => {
  const reis = await larix()
  await open(reis, paden.bewaren)
  await klik(reis, /^Wis.*Lariks/)
  const dialoog = reis.pagina.getByRole('dialog')
  await dialoog.getByRole('textbox').focus()
  for (const _ of [1, 2, 3]) await reis.pagina.keyboard.press('Shift')
  await isVerborgen(reis)
})

it('De knop in een dialoog verbergt ook.', async () => {
  const reis = await larix()
  await open(reis, paden.bewaren)
  await klik(reis, /^Wis.*Lariks/)
  await reis.pagina.getByRole('dialog').getByRole('button', { name: 'Snel verbergen' }).click()
  await isVerborgen(reis)
})
