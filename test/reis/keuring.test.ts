import { expect, it } from 'vitest'
import { keur } from './model/keuring'
import { type Reis, reizen } from './model/reis'

const begin = reizen()

const start = async (): Promise<Reis> => {
  const reis = await begin()
  await reis.pagina.getByRole('link', { name: 'Nieuwe casus beginnen' }).waitFor()
  return reis
}

it('De start doorstaat de keuring.', async () => {
  await keur(await start(), ['Esdoorn'])
})

/** What the inspection must catch, each made in a page that was good. */
const GEBREKEN: Readonly<Record<string, () => void>> = {
  'een knop zonder naam': () => document.querySelector('main')?.append(document.createElement('button')),
  'tekst die in het donker wegvalt': () =>
    document.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#333'),
  'een titel met de schuilnaam': () => document.querySelector('title')?.replaceChildren('Casus Esdoorn'),
  'een noodbalk zonder 112': () => document.querySelector('[href="tel:112"]')?.remove(),
  'een blok breder dan een telefoon': () =>
    document.querySelector<HTMLElement>('h1')?.style.setProperty('inline-size', '400px'),
}

it.each(Object.entries(GEBREKEN))('De keuring vindt %s.', async (_, maak) => {
  const reis = await start()
  await reis.pagina.evaluate(maak)
  await expect(keur(reis, ['Esdoorn'])).rejects.toThrow()
})
