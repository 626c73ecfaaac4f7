import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { paden } from '../../src/werk/paden'
import { besluitMelden } from './model/besluit'
import { naar, naarOverzicht, nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { kies, klik, kop, open, type Reis, reizen, vul, ziet } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoord } from './model/wegen'

const begin = reizen()

/** A decision was taken in a vault that lasts. */
const metBesluit = async (): Promise<Reis> => {
  const reis = await begin('', { kluis: 'eigen' })
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Lijsterbes' })
  await legFeit(reis, { tekst: 'Een verzonnen plek op de arm.' })
  await huishouden(reis, [{ naam: 'Lijsterbes', relatie: 'Kind' }])
  await beantwoord(reis, 'acuut', 'Ja', { feiten: ['Een verzonnen plek op de arm.'] })
  await besluitMelden(reis, 'Melden')
  return reis
}

it('Na een besluit vraagt de casus om opbergen; daarna kan hij gewist worden, met een reden en de codenaam', async () => {
  const reis = await metBesluit()
  const { pagina } = reis
  await naar(reis, 'daarna')
  await ziet(reis, 'De uitvoer opbergen bij je organisatie')
  await pagina.getByRole('link', { name: 'De uitvoer opbergen bij je organisatie' }).click()
  await ziet(reis, 'Na het besluit is nog niet vastgelegd dat de uitvoer is opgeborgen.')

  await open(reis, paden.bewaren)
  await ziet(reis, 'Er staat niet vast dat alles is opgeborgen.')
  await klik(reis, /^Wis.*Lijsterbes/)
  await kop(reis, 'Niet alles is opgeborgen').waitFor()
  await pagina.getByRole('link', { name: 'Eerst naar de uitvoer' }).click()
  await vul(reis, 'Waar heb je het opgeborgen?', 'het leerlingdossier')
  await klik(reis, 'Leg vast dat het is opgeborgen')
  await ziet(reis, 'Vastgelegd. Die regel staat nu ook in de casus.')
  await naar(reis, 'daarna')
  expect(await pagina.getByText('De uitvoer opbergen bij je organisatie').count()).toBe(0)

  await open(reis, paden.bewaren)
  await ziet(reis, /Helemaal opgeborgen op/)
  await keur(reis)
  await klik(reis, /^Wis.*Lijsterbes/)
  expect(await kop(reis, 'Niet alles is opgeborgen').count()).toBe(0)
  await kies(reis, 'Waarom wis je deze casus?', 'Het dossier is opgeborgen')
  await vul(reis, 'Typ over: Lijsterbes', 'Lijster')
  await klik(reis, 'Wis deze casus voorgoed')
  await ziet(reis, 'Typ precies over: Lijsterbes')
  await keur(reis)
  await vul(reis, 'Typ over: Lijsterbes', 'Lijsterbes')
  await klik(reis, 'Wis deze casus voorgoed')
  await ziet(reis, '“Lijsterbes” is gewist.')
  await ziet(reis, /: het dossier was opgeborgen$/)
  await ziet(reis, 'Hier staat geen casus')
})

it('Het toegangslog zegt wat er gebeurde zonder wat er stond, en gaat mee als bestand met de velden van NEN 7513', async () => {
  const reis = await metBesluit()
  const { pagina } = reis
  await naar(reis, 'uitvoer')
  await pagina.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await naarOverzicht(reis)
  await open(reis, paden.toegangslog)
  await kop(reis, 'Het log is heel').waitFor()
  for (const wat of ['Afgedrukt', 'Casus gemaakt', 'Iets vastgelegd', 'Kluis geopend', 'Scherm bekeken']) {
    await pagina.getByRole('listitem').filter({ hasText: wat }).first().waitFor()
  }
  await keur(reis)
  const gemaakt = pagina.waitForEvent('download')
  await klik(reis, 'Bewaar het log als bestand')
  const tekst = await readFile(await (await gemaakt).path(), 'utf8')
  const regels = tekst
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel))
  expect(regels.map(({ EventID }) => EventID)).toEqual(regels.map((_regel, nr) => String(nr + 1)))
  expect(
    regels.some(({ EventTypeCode, EventActionCode }) => EventTypeCode === 'afgedrukt' && EventActionCode === 'R'),
  ).toBe(true)
  expect(tekst).not.toMatch(/Lijsterbes|plek op de arm/)
})
