import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import slot from '../../src/taal/nl/slot.json'
import { paden } from '../../src/werk/paden'
import { openProfiel } from '../opstelling/browser'
import { aantalRegels, naar, nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { herlaad, isDicht, ontgrendel, probeerWachtzin, richtKluisIn, WACHTZIN } from './model/kluis'
import { kop, open, type Reis, reizen, tweedeVenster, ziet } from './model/reis'
import { legFeit, voegToe } from './model/signalen'

const begin = reizen()

const es = async (reis: Reis): Promise<void> => {
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Es' })
  await legFeit(reis, { tekst: 'Valt in slaap boven zijn brood.' })
}

const nietsTeZien = async ({ pagina }: Reis): Promise<void> => {
  expect(await pagina.content()).not.toMatch(/\bEs\b|boven zijn brood/)
  expect(await pagina.title()).not.toMatch(/\bEs\b/)
}

it.each(['gedeeld', 'eigen'] as const)(
  'Na herladen zit de kluis (%s) op slot, en na ontgrendelen ben je waar je was.',
  async (kluis) => {
    const reis = await begin('', { kluis })
    await es(reis)
    await naar(reis, 'tijdlijn')
    await ziet(reis, 'Valt in slaap boven zijn brood.')
    const waar = reis.pagina.url()
    await reis.pagina.reload()
    await isDicht(reis)
    await nietsTeZien(reis)
    await keur(reis, ['Es'])
    await ontgrendel(reis)
    await kop(reis, 'Tijdlijn').waitFor()
    await ziet(reis, 'Valt in slaap boven zijn brood.')
    expect(reis.pagina.url()).toBe(waar)
  },
)

it('Een verkeerde wachtzin zegt dat hij niet past en houdt alles dicht; de goede opent daarna gewoon.', async () => {
  const reis = await begin()
  await es(reis)
  await reis.pagina.reload()
  await probeerWachtzin(reis, `${WACHTZIN}!`)
  await reis.pagina.getByRole('alert').getByText(slot.op.pastNiet).waitFor()
  await nietsTeZien(reis)
  await keur(reis, ['Es'])
  await ontgrendel(reis)
  await kop(reis, 'Wat je zag en hoorde').waitFor()
})

it('Elk venster ontgrendelt zelf en ziet daarna wat het andere vastlegt.', async () => {
  const reis = await begin('', { kluis: 'eigen' })
  await es(reis)
  await naar(reis, 'huishouden')
  const tweede = await tweedeVenster(reis)
  await voegToe(reis, { naam: 'zusje', relatie: 'Kind' })
  const lijst = (venster: Reis) => venster.pagina.getByRole('region', { name: 'In de lijst' })
  await lijst(tweede).getByText('zusje', { exact: true }).waitFor()
  await voegToe(tweede, { naam: 'broertje', relatie: 'Kind' })
  await lijst(reis).getByText('broertje', { exact: true }).waitFor()
  expect(await aantalRegels(reis)).toBe(await aantalRegels(tweede))
})

it('Achter het slot staan reservekopie, bewaren, toegangslog en het slot zelf; kaders lezen kan zonder.', async () => {
  const reis = await begin(paden.kaders)
  await kop(reis, 'Kaders en bronnen').first().waitFor()
  for (const pad of [
    paden.start,
    paden.nieuw,
    paden.organisatie,
    paden.reserve,
    paden.bewaren,
    paden.toegangslog,
    paden.slot,
  ]) {
    await open(reis, pad)
    await kop(reis, slot.wijze.titel).waitFor()
  }
  await keur(reis)
})

it('Een kluis op een eigen apparaat overleeft het sluiten van de browser.', async () => {
  const map = await mkdtemp(join(tmpdir(), 'weegwijzer-'))
  onTestFinished(() => rm(map, { recursive: true, force: true }))
  const eerst = await openProfiel(map)
  await richtKluisIn(eerst)
  await es(eerst)
  const regels = await aantalRegels(eerst)
  await eerst.pagina.context().close()

  const daarna = await openProfiel(map)
  onTestFinished(() => daarna.pagina.context().close())
  await ontgrendel(daarna)
  await daarna.pagina.getByRole('link', { name: /^Ga verder/ }).click()
  await kop(daarna, 'Waar je staat').waitFor()
  expect(await aantalRegels(daarna)).toBe(regels)
  await herlaad(daarna)
  expect([...eerst.klachten, ...daarna.klachten]).toEqual([])
})
