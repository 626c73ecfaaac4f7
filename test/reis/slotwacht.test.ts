import { expect, it } from 'vitest'
import app from '../../src/taal/nl/app.json'
import wacht from '../../src/taal/nl/wacht.json'
import { naar, nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { isDicht, ontgrendel } from './model/kluis'
import { kop, open, type Reis, reizen, tweedeVenster } from './model/reis'
import { legFeit } from './model/signalen'

const begin = reizen()
const HALVE_ZIN = 'Zegt dat hij niet naar huis'

const taxus = async (opties?: Parameters<typeof begin>[1]): Promise<Reis> => {
  const reis = await begin('', opties)
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Taxus' })
  await legFeit(reis, { tekst: 'Kruipt weg onder de tafel.' })
  return reis
}

const veld = ({ pagina }: Reis) => pagina.getByRole('textbox', { name: 'Wat is het feit?' })
const waarschuwing = ({ pagina }: Reis) => pagina.getByRole('region', { name: wacht.waarschuwing.titel })

/** The lock page: nothing of the casus, nothing of it in the address but an opaque id, and help in sight. */
const isVergrendeld = async (reis: Reis): Promise<void> => {
  await reis.pagina.waitForURL(/slot\.html#\/[a-z0-9/-]*$/)
  await kop(reis, wacht.slot.titel).waitFor()
  await reis.pagina.getByRole('link', { name: /Bel 112/ }).waitFor()
  await reis.pagina.getByRole('link', { name: /Bel Veilig Thuis/ }).waitFor()
  expect(await reis.pagina.content()).not.toMatch(/Taxus|onder de tafel|niet naar huis/)
  expect(await reis.pagina.evaluate(() => window.crossOriginIsolated)).toBe(false)
}

const ontgrendelen = ({ pagina }: Reis): Promise<void> =>
  pagina.getByRole('link', { name: wacht.slot.ontgrendel }).click()

/** Lets time pass for the page, as when nobody touches it. */
const verloop = ({ pagina }: Reis, duur: string): Promise<void> => pagina.clock.fastForward(duur)

it('Na vijf minuten niets doen gaat de app op slot, ook midden in een zin; daarna staat de zin er weer.', async () => {
  const reis = await taxus()
  await reis.pagina.clock.install()
  await naar(reis, 'feit')
  await veld(reis).fill(HALVE_ZIN)
  await veld(reis).focus()
  await verloop(reis, '04:10')
  await waarschuwing(reis).waitFor()
  expect(await veld(reis).evaluate((element) => element === document.activeElement)).toBe(true)
  await verloop(reis, '01:00')
  await isVergrendeld(reis)
  await keur(reis, ['Taxus'])
  await ontgrendelen(reis)
  await isDicht(reis)
  await ontgrendel(reis)
  await kop(reis, 'Een feit').waitFor()
  expect(await veld(reis).inputValue()).toBe(HALVE_ZIN)
}, 120_000)

it('Typen houdt de app open en haalt de waarschuwing weg, zonder dat je uit het veld gaat.', async () => {
  const reis = await taxus()
  await reis.pagina.clock.install()
  await naar(reis, 'feit')
  await veld(reis).focus()
  await verloop(reis, '04:10')
  await waarschuwing(reis).waitFor()
  await keur(reis, ['Taxus'])
  await veld(reis).focus()
  await reis.pagina.keyboard.type('Za')
  await waarschuwing(reis).waitFor({ state: 'detached' })
  expect(await veld(reis).inputValue()).toBe('Za')
  await verloop(reis, '03:50')
  expect(await waarschuwing(reis).count()).toBe(0)
})

it('De knop in de waarschuwing is met de muis te bereiken en vergrendelt meteen.', async () => {
  const reis = await taxus()
  await reis.pagina.clock.install()
  await naar(reis, 'tijdlijn')
  await verloop(reis, '04:10')
  await waarschuwing(reis).waitFor()
  await reis.pagina.mouse.move(10, 10, { steps: 5 })
  await waarschuwing(reis).getByRole('button', { name: app.vergrendelen.label }).click()
  await isVergrendeld(reis)
})

it('De knop Terug laat na vergrendelen geen casus zien.', async () => {
  const reis = await taxus()
  await naar(reis, 'tijdlijn')
  await reis.pagina.getByRole('button', { name: app.vergrendelen.label }).press('Enter')
  await isVergrendeld(reis)
  await reis.pagina.goBack({ waitUntil: 'commit' })
  await isDicht(reis)
  expect(await reis.pagina.content()).not.toMatch(/Taxus|onder de tafel/)
})

it('Vergrendel je één venster, dan gaan ze allebei op slot; verberg je er één, dan verbergen ze allebei.', async () => {
  const een = await taxus({ kluis: 'eigen' })
  const twee = await tweedeVenster(een)
  await kop(twee, 'Wat je zag en hoorde').waitFor()
  await een.pagina.getByRole('button', { name: app.vergrendelen.label }).click()
  await Promise.all([isVergrendeld(een), isVergrendeld(twee)])
  await ontgrendelen(een)
  await ontgrendel(een)
  await een.pagina.getByRole('button', { name: 'Snel verbergen' }).click()
  await Promise.all([een, twee].map(({ pagina }) => pagina.waitForURL(/neutraal\.html$/)))
})

it('Op een smal scherm past alles in de kop, en blijft elke knop groot genoeg.', async () => {
  const reis = await begin('', { viewport: { width: 320, height: 640 } })
  const balk = reis.pagina.getByRole('banner')
  const knoppen = [app.vergrendelen.label, 'Snel verbergen', 'English'].map((name) =>
    balk.getByRole('button', { name }),
  )
  const maten = await Promise.all([balk.getByRole('link'), ...knoppen].map((plek) => plek.boundingBox()))
  for (const maat of maten) expect(maat && Math.min(maat.width, maat.height)).toBeGreaterThanOrEqual(44)
  expect(new Set(maten.map((maat) => maat && Math.round(maat.y + maat.height / 2))).size).toBe(1)
  expect(await reis.pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

it('Met de neutrale naam heet elk venster Werkplan, ook de slotpagina.', async () => {
  const reis = await begin('', { kluis: 'eigen' })
  const heet = () =>
    reis.pagina.evaluate(() => [document.title, document.querySelector('link[rel="icon"]')?.getAttribute('href')])
  await open(reis, '#/slot')
  await reis.pagina.getByRole('checkbox', { name: 'Neutrale naam en neutraal icoon' }).check()
  expect(await heet()).toEqual(['Werkplan', './icoon-neutraal.svg'])
  await reis.pagina.getByRole('button', { name: app.vergrendelen.label }).click()
  await isVergrendeld(reis)
  expect(await heet()).toEqual(['Werkplan', './icoon-neutraal.svg'])
})
