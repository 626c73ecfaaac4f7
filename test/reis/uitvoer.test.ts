import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { paden } from '../../src/werk/paden'
import { OORDEEL, oordeelIs } from './model/besluit'
import { naar, nieuweCasus } from './model/casus'
import { richtGedeeldIn } from './model/kluis'
import { klik, kop, open, type Reis, reizen, ziet } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoord } from './model/wegen'

const begin = reizen()

/** A casus in which reporting cannot wait, and the file that was made of it. */
const bestandVan = async (reis: Reis): Promise<string> => {
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Meidoorn' })
  await legFeit(reis, { tekst: 'Drie kleine brandplekken.' })
  await huishouden(reis, [{ naam: 'Meidoorn', relatie: 'Kind' }])
  await beantwoord(reis, 'acuut', 'Ja', { feiten: ['Drie kleine brandplekken.'] })
  await oordeelIs(reis, 'direct')
  await naar(reis, 'uitvoer')
  const gemaakt = reis.pagina.waitForEvent('download')
  await klik(reis, 'Bewaar het bestand')
  return readFile(await (await gemaakt).path(), 'utf8')
}

/** Someone else, in another browser, opens a file. */
const openBestand = async (inhoud: string): Promise<Reis> => {
  const reis = await begin(paden.openen)
  await reis.pagina.getByLabel('Kies het bestand').setInputFiles({
    name: 'casus-meidoorn.json',
    mimeType: 'application/json',
    buffer: Buffer.from(inhoud),
  })
  return reis
}

it('Een dossier gaat elders alleen-lezen open met hetzelfde oordeel; één veranderd teken wordt gezien en genoemd.', async () => {
  const inhoud = await bestandVan(await begin())

  const lezer = await openBestand(inhoud)
  await kop(lezer, 'Ontvangen dossier').waitFor()
  await kop(lezer, OORDEEL.direct).waitFor()
  await ziet(lezer, 'De uitkomst en het besluit in het bestand zijn gelijk aan wat uit de regels volgt.')
  await ziet(lezer, 'Drie kleine brandplekken.')
  expect(await lezer.pagina.getByRole('main').getByRole('textbox').count()).toBe(0)
  await open(lezer, '')
  await richtGedeeldIn(lezer)
  await kop(lezer, 'Je hebt hier nog geen casus').waitFor()

  const bedrogen = await openBestand(inhoud.replace('Drie kleine', 'Drie kleinE'))
  await kop(bedrogen, 'Dit bestand kan niet worden geopend').waitFor()
  await ziet(bedrogen, 'Regel 2 is gewijzigd nadat hij was vastgelegd.')
  expect(await kop(bedrogen, OORDEEL.direct).count()).toBe(0)
})

it.each([
  ['half is gedownload', (tekst: string) => tekst.slice(0, tekst.length / 2), 'Het bestand houdt te vroeg op.'],
  [
    'van een nieuwere app is',
    (tekst: string) => tekst.replace('"v": 1', '"v": 9').replace('"v":1', '"v":9'),
    'Dit bestand heeft versie 9.',
  ],
  ['van iets anders is', () => '{"a":1}', 'Dit is geen bestand van Weegwijzer.'],
  ['leeg is', () => '', 'Het bestand is leeg.'],
])('Bij een bestand dat %s, staat in één zin wat er mis is.', async (_, verander, zin) => {
  const pakket = JSON.stringify({ formaat: 'weegwijzer-casus', v: 1, regels: [] })
  const reis = await openBestand(verander(pakket))
  await ziet(reis, zin)
  await ziet(reis, 'Er is niets bewaard en er is niets veranderd in je eigen casussen.')
  expect(await reis.pagina.title()).toMatch(/^Fout: /)
})
