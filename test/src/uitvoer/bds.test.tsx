import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { laadBds } from '../../../machines/index'
import { kiesTaal, startTaal } from '../../../src/taal/taal'
import { DossierBds } from '../../../src/uitvoer/dossier-bds'
import { WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(cleanup)

const TITEL = 'Voor het JGZ-dossier (BDS 4.2.0)'
const bds = await laadBds()

async function toon(kader: string, beroep: string, bouw: (casus: Casusbouwer) => Casusbouwer) {
  const opening = beroep ? { beroep } : {}
  const werk = await werkMet(bouw(await Casusbouwer.open(kader, 'kind', opening)).casus)
  render(
    <WerkContext value={werk}>
      <DossierBds />
    </WerkContext>,
  )
}

/** The line of one item: its number, words and value. */
const regel = (nummer: string) =>
  screen.getAllByText(new RegExp(`^${nummer} `)).map((item) => item.parentElement?.querySelector('dd')?.textContent)

test('A jeugdarts sees every item, folded, with its value, its source and what the list is not', async () => {
  await toon('artsen', 'jeugdarts', (casus) =>
    casus
      .feit()
      .antwoord('vermoeden', 'ja')
      .raadpleging('veilig-thuis', { advies: '<b>Praat</b> eerst.' })
      .raadpleging('veilig-thuis'),
  )
  const kop = await screen.findByText(TITEL)
  expect(kop.closest('details')?.open).toBe(false)
  expect(new Set(screen.getAllByText(/^\d{3,4} \p{L}/u).map((item) => item.textContent?.split(' ')[0]))).toEqual(
    new Set(bds.items.map(({ nummer }) => nummer)),
  )
  expect(regel('1572')).toEqual(['ja'])
  expect(regel('1327')).toEqual(['2 maart 2026groep G084, nummer 1', '2 maart 2026groep G084, nummer 2'])
  expect(regel('1328')[0]).toContain('<b>Praat</b> eerst.')
  expect(screen.getByText(/geen koppeling/)).toBeDefined()
  expect(screen.getByText(/kent geen twijfel/)).toBeDefined()
  expect(screen.getByText(/^Basisdataset jeugdgezondheidszorg 4\.2\.0/)).toBeDefined()
})

test('Doubt and an open question are left for the person to fill in', async () => {
  await toon('verpleging-verzorging', 'jeugdverpleegkundige', (casus) => casus.feit().antwoord('vermoeden', 'twijfel'))
  await screen.findByText(TITEL)
  for (const nummer of ['1569', '1572', '1573']) expect(regel(nummer)).toEqual(['leeg: in te vullen'])
})

test('It speaks English too', async () => {
  await kiesTaal('en')
  await toon('artsen', 'jeugdarts', (casus) => casus.feit().antwoord('vermoeden', 'nee'))
  expect(await screen.findByText('For the youth health care record (BDS 4.2.0)')).toBeDefined()
  expect(regel('1572')).toEqual(['no'])
  expect(regel('1573')).toEqual(['empty: to be filled in'])
  await kiesTaal('nl')
})

test.each([
  ['artsen', 'huisarts'],
  ['verpleging-verzorging', 'verpleegkundig-specialist'],
  ['artsen', ''],
])('Under %s the profession “%s” tells of no place of work, and does not see it', async (kader, beroep) => {
  await toon(kader, beroep, (casus) => casus)
  await toon('artsen', 'jeugdarts', (casus) => casus)
  expect(await screen.findAllByText(TITEL)).toHaveLength(1)
})
