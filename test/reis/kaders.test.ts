import { expect, it } from 'vitest'
import {
  type Kaderkaart,
  laadBronnen,
  laadKaarten,
  laadKader,
  laadTeksten,
  nieuwsteKaarten,
} from '../../machines/index'
import { NASLAG } from '../../src/kaders/naslag-delen'
import kern from '../../src/taal/nl/kern.json'
import { paden } from '../../src/werk/paden'
import { beginNieuweCasus, naar, naarKaderkaart, vulOpening, zoekBeroep } from './model/casus'
import { keur } from './model/keuring'
import { kop, type Reis, reizen, ziet } from './model/reis'

const begin = reizen()
const kaarten = nieuwsteKaarten(await laadKaarten('nl'))
const bronnen = await laadBronnen()

/** Two at a time, each in a browser profile of its own. */
const paren = Array.from({ length: Math.ceil(kaarten.length / 2) }, (_, nr) => kaarten.slice(nr * 2, nr * 2 + 2))

const inKader = async (kaart: Kaderkaart): Promise<void> => {
  const beroep = kaart.beroepen.at(-1)?.naam ?? ''
  const reis = await begin()
  await beginNieuweCasus(reis)
  await zoekBeroep(reis, beroep, kaart.titel)
  await naarKaderkaart(reis)
  await kop(reis, kaart.titel).waitFor()
  await ziet(reis, kern.zekerheid[kaart.zekerheid])
  await vulOpening(reis, { codenaam: 'Vlier' })
  await kop(reis, 'Waar je staat').waitFor()
  await naarEersteVraag(reis, kaart)
}

const naarEersteVraag = async (reis: Reis, kaart: Kaderkaart): Promise<void> => {
  const kader = await laadKader(kaart)
  const teksten = await laadTeksten(kaart, 'nl')
  const [vraag] = kader?.vragen ?? []
  await naar(reis, 'wegen')
  await reis.pagina.getByRole('link', { name: 'Begin met wegen' }).click()
  await kop(reis, teksten?.vragen[vraag?.id ?? '']?.titel ?? '?').waitFor()
  const herkomst = await reis.pagina.getByText(`${kaart.titel}, versie ${kaart.versie}`).first().textContent()
  expect(herkomst).toContain(bronnen[vraag?.bron ?? '']?.titel)
}

it.each(paren.map((paar) => [paar.map(({ titel }) => titel).join(' en '), paar] as const))(
  'Wie een beroep zoekt van %s, ziet hoe goed dat kader is nagekeken en begint ermee te wegen.',
  async (_, paar) => {
    await Promise.all(paar.map(inKader))
  },
)

it('De pagina Kaders en bronnen leidt naar elk kader van het gebouwde programma.', async () => {
  const reis = await begin(paden.kaders)
  await kop(reis, kaarten[0]?.titel ?? '?').waitFor()
  const links = await reis.pagina
    .getByRole('main')
    .locator('a[href^="#/kaders/"]')
    .evaluateAll((alle) => alle.map((een) => een.getAttribute('href') ?? ''))
  expect(new Set(links)).toEqual(
    new Set([...kaarten.map(({ kader }) => paden.kader(kader)), ...NASLAG.map(paden.naslag)]),
  )
  await keur(reis)
})

/** Everything that is folded, open: so that all of it is judged. */
const vouwUit = async ({ pagina }: Reis): Promise<void> => {
  await pagina.getByRole('main').locator(':is(details, dl, ul)').first().waitFor()
  await pagina.evaluate(() => {
    for (const deel of document.querySelectorAll('main details')) deel.setAttribute('open', '')
  })
}

it.each([
  paden.kader('psych-ped-sociaal-werk'),
  paden.kader('jeugdhulp'),
  paden.kader('vrijwilligers'),
  ...NASLAG.map(paden.naslag),
])('De pagina %s is ook helemaal opengevouwen voor iedereen te gebruiken.', async (pad) => {
  const reis = await begin(pad)
  await vouwUit(reis)
  await keur(reis)
})
