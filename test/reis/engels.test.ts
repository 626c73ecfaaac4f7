import { expect, it } from 'vitest'
import { NASLAG } from '../../src/kaders/naslag-delen'
import { CASUSSCHERMEN, paden } from '../../src/werk/paden'
import { naar, naarVraag, nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { isDicht, ontgrendel } from './model/kluis'
import { kop, open, type Reis, reizen } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoord } from './model/wegen'

const begin = reizen()

const inHetEngels = async ({ pagina }: Reis): Promise<void> => {
  await pagina.getByRole('button', { name: 'English' }).click()
  await pagina.getByRole('button', { name: 'Nederlands' }).waitFor()
}

/** Words that no English sentence has. Names of sources and what people wrote keep their own language. */
const NEDERLANDS = /\b(het|een|niet|wordt|naar|deze|voor|maar|ook|geen|jouw|bij|heeft|jij|zijn|vul|kies|stap)\b/gi

/** Names that keep their own language in an English sentence. */
const NAMEN = /Wet op het primair onderwijs|Raad voor de Kinderbescherming/g
const ADRES = /https?:\S+/g

const woordenVan = ({ pagina }: Reis): Promise<string> =>
  pagina.evaluate(() => {
    const kopie = document.body.cloneNode(true) as HTMLElement
    for (const deel of kopie.querySelectorAll('[lang="nl"], [translate="no"], textarea, noscript')) deel.remove()
    const velden = [...kopie.querySelectorAll('[aria-label], [title]')].map(
      (deel) => `${deel.getAttribute('aria-label') ?? ''} ${deel.getAttribute('title') ?? ''}`,
    )
    return [document.title, kopie.textContent, ...velden].join('\n')
  })

const isEngels = async (reis: Reis): Promise<void> => {
  const waar = new URL(reis.pagina.url()).hash
  const tekst = (await woordenVan(reis)).replaceAll(NAMEN, ' ').replaceAll(ADRES, ' ')
  const gevonden = [...tekst.matchAll(NEDERLANDS)].map(({ index }) => tekst.slice(Math.max(0, index - 40), index + 40))
  expect({ waar, taal: await reis.pagina.locator('html').getAttribute('lang'), gevonden }).toEqual({
    waar,
    taal: 'en',
    gevonden: [],
  })
}

it('Buiten een casus staat alles in het Engels voor wie Engels kiest, ook na herladen.', async () => {
  const reis = await begin()
  await inHetEngels(reis)
  await isEngels(reis)
  await reis.pagina.reload()
  await reis.pagina.getByRole('button', { name: 'Nederlands' }).waitFor()
  await isDicht(reis)
  await isEngels(reis)
  await ontgrendel(reis)
  await isEngels(reis)
  for (const [pad, titel] of [
    [paden.nieuw, 'What is your profession?'],
    [paden.organisatie, 'What your organisation agreed'],
    [paden.kaders, 'Frameworks and sources'],
    [paden.kader('tandartsen'), /Dentists/],
    ...NASLAG.map((deel) => [paden.naslag(deel), /Frameworks and sources/] as const),
    [paden.openen, /open/i],
    ['#/casus/bestaat-niet', /not here/i],
    ['#/nergens', /does not exist/i],
  ] as const) {
    await open(reis, pad)
    await kop(reis, titel).first().waitFor()
    await isEngels(reis)
  }
})

it('In een casus staat elk scherm in het Engels; wat je zelf schreef blijft zoals het was.', async () => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Plataan', client: 'Een jongere' })
  await legFeit(reis, { tekst: 'Blauwe plek linkerarm.' })
  await huishouden(reis, [{ naam: 'dochter', relatie: 'Kind' }])
  await beantwoord(reis, 'acuut', 'Ik twijfel', { feiten: ['Blauwe plek linkerarm.'], motivering: 'Zij is bang.' })
  await inHetEngels(reis)
  for (const scherm of CASUSSCHERMEN) {
    await naar(reis, scherm)
    await isEngels(reis)
  }
  await reis.pagina.getByText('Blauwe plek linkerarm.').first().waitFor()
  await naarVraag(reis, 'structureel')
  await kop(reis, 'Is there structural unsafety?').waitFor()
  await isEngels(reis)
  await keur(reis, ['Plataan'])
})
