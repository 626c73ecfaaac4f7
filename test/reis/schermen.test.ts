import { expect, it } from 'vitest'
import { CASUSSCHERMEN, type Casusscherm } from '../../src/werk/paden'
import { naar, naarVraag } from './model/casus'
import { roepGevaarIn } from './model/daarna'
import { keur } from './model/keuring'
import { klik, reizen } from './model/reis'
import { GEHEIM, metRijkeCasus } from './model/rijke-casus'

const begin = reizen()
const { inCasus } = metRijkeCasus(begin)

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
