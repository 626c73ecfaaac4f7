import { expect, it } from 'vitest'
import { paden } from '../../src/werk/paden'
import { klachtenVan } from '../opstelling/browser'
import { BEROEPEN, beginNieuweCasus, naar, naarKaderkaart, naarOverzicht, naarVraag, nieuweCasus } from './model/casus'
import { keur } from './model/keuring'
import { heeftKlad, kladIsEr, leesbareOpslag, totKlad, typKlad, veldtekst } from './model/klad'
import { herlaad, ontgrendel, WACHTZIN } from './model/kluis'
import { klik, kop, open, type Reis, reizen, tweedeVenster } from './model/reis'

const begin = reizen()

const HALF = 'Daan zei tegen mij dat hij vannacht bui'
const WAAROM = 'Omdat hij niet naar hu'

const kiesAntwoord = ({ pagina }: Reis, antwoord: string) =>
  pagina
    .getByRole('group', { name: /^Jouw antwoord/ })
    .getByRole('radio', { name: antwoord, exact: true })
    .check()

it('Een halve zin in een feit staat er weer na opnieuw laden, en is weg na bewaren.', async () => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Wilg' })
  await naar(reis, 'feit')
  await totKlad(reis, () => reis.pagina.getByRole('radio', { name: 'Zelf gezien of gehoord' }).check())
  await typKlad(reis, 'tekst', HALF)
  await herlaad(reis)
  await kladIsEr(reis)
  expect(await veldtekst(reis, 'tekst')).toBe(HALF)
  await keur(reis, ['Wilg', 'Daan'])

  await typKlad(reis, 'tekst', `${HALF}ten sliep.`)
  await totKlad(reis, () => reis.pagina.getByRole('checkbox', { name: 'Ik weet niet wanneer' }).check())
  await totKlad(reis, () => klik(reis, 'Bewaar'))
  await kop(reis, 'Signalen in kaart').waitFor()
  await naar(reis, 'feit')
  expect(await veldtekst(reis, 'tekst')).toBe('')
  expect(await heeftKlad(reis)).toBe(false)
})

it('Een half antwoord op een vraag staat er weer na opnieuw laden, en het overzicht brengt je erheen.', async () => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Wilg' })
  await naarVraag(reis, 'vermoeden')
  await totKlad(reis, () => kiesAntwoord(reis, 'Ja'))
  await typKlad(reis, 'motivering', WAAROM)
  await herlaad(reis)
  await kladIsEr(reis)
  expect(await veldtekst(reis, 'motivering')).toBe(WAAROM)

  await naarOverzicht(reis)
  await kop(reis, 'Nog niet af').waitFor()
  await keur(reis, ['Wilg', 'Omdat'])
  await reis.pagina.getByRole('link', { name: /^Schrijf verder/ }).click()
  await kladIsEr(reis)
  expect(await veldtekst(reis, 'motivering')).toBe(WAAROM)
})

it('Een nieuwe casus die half is ingevuld, staat er weer na opnieuw laden; wie opnieuw begint, begint leeg.', async () => {
  const reis = await begin()
  await beginNieuweCasus(reis)
  const leraar = reis.pagina.getByRole('radio', { name: BEROEPEN.leraar, exact: true })
  await totKlad(reis, () => leraar.check())
  await naarKaderkaart(reis)
  await klik(reis, 'Verder')
  await typKlad(reis, 'codenaam', 'Lijsterbe')
  await herlaad(reis)
  await kladIsEr(reis)
  await naarKaderkaart(reis)
  await klik(reis, 'Verder')
  expect(await veldtekst(reis, 'codenaam')).toBe('Lijsterbe')
  await open(reis, paden.start)
  await kop(reis, 'Nog niet af').waitFor()
  await reis.pagina.getByRole('link', { name: 'Schrijf verder' }).click()
  await klik(reis, 'Begin opnieuw')
  expect(await leraar.isChecked()).toBe(false)
})

it('Wordt het venster midden in een zin gedood, dan staat in een nieuw venster wat er vlak daarvoor stond.', async () => {
  const reis = await begin('', { kluis: 'eigen' })
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Wilg' })
  await naar(reis, 'feit')
  await typKlad(reis, 'tekst', HALF)
  await reis.pagina.locator('#tekst').pressSequentially(' XYZ')
  const adres = reis.pagina.url()
  const context = reis.pagina.context()
  await reis.pagina.close({ runBeforeUnload: false })

  const pagina = await context.newPage()
  klachtenVan(pagina, reis.klachten)
  await pagina.goto(adres)
  const later = { pagina, klachten: reis.klachten }
  await ontgrendel(later)
  await kladIsEr(later)
  expect(await veldtekst(later, 'tekst')).toMatch(new RegExp(`^${HALF}( X?Y?Z?)?$`))
})

it('Legt een ander venster vast wat hier nog klad is, dan gaat er niets mis en blijft het klad staan.', async () => {
  const reis = await begin('', { kluis: 'eigen' })
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Wilg' })
  await naarVraag(reis, 'vermoeden')
  const ander = await tweedeVenster(reis)
  await totKlad(reis, () => kiesAntwoord(reis, 'Ja'))
  await typKlad(reis, 'motivering', WAAROM)

  await kiesAntwoord(ander, 'Nee')
  await ander.pagina.locator('#motivering').fill('Er was een andere verklaring.')
  await klik(ander, 'Bewaar en ga verder')
  await kop(ander, 'Wat dit betekent').waitFor()

  expect(await veldtekst(reis, 'motivering')).toBe(WAAROM)
  await typKlad(reis, 'motivering', `${WAAROM}is.`)
  await herlaad(reis)
  await kladIsEr(reis)
  expect(await veldtekst(reis, 'motivering')).toBe(`${WAAROM}is.`)
})

it('Van een halve zin staat geen leesbaar woord op de schijf.', async () => {
  const reis = await begin('', { kluis: 'eigen' })
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Wilg' })
  await naar(reis, 'feit')
  await typKlad(reis, 'tekst', HALF)
  const alles = await leesbareOpslag(reis)
  expect(alles).toContain('weegwijzer-kluis kladjes [{')
  for (const woord of ['Daan', 'vannacht', 'Wilg', WACHTZIN]) expect(alles).not.toContain(woord)
})
