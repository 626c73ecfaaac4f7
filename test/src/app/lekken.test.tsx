import { cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { casusschermen, Overzicht, Vraagscherm } from '../../../src/app/schermen'
import { startTaal } from '../../../src/taal/taal'
import { priveInvoer } from '../../../src/ui/prive-invoer'
import { CASUSSCHERMEN } from '../../../src/werk/paden'
import { type Werk, WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

const GEHEIM = ['Wilg', 'Zilverreiger', 'Een wond aan de hand']

let werk: Werk
beforeAll(async () => {
  await startTaal()
  const casus = await Casusbouwer.open('onderwijs')
  casus
    .leg('persoon toegevoegd', { id: 'p1', aanduiding: 'Zilverreiger', relatie: 'kind', inHuis: true })
    .leg('feit vastgelegd', {
      id: 'f1',
      soort: 'eigen-waarneming',
      tekst: 'Een wond aan de hand',
      wanneer: '2026-03-01',
      richting: 'zorg',
    })
  werk = await werkMet(casus.casus)
})
afterEach(() => {
  cleanup()
  document.title = ''
})

const schermen = [
  ...CASUSSCHERMEN.map((naam) => [naam, casusschermen[naam]] as const),
  ['overzicht', Overzicht] as const,
  ['vraag', () => <Vraagscherm vraag="vermoeden" />] as const,
]

/** What the attributes of `priveInvoer` are called in the document. */
const ATTRIBUTEN = Object.entries(priveInvoer).map(([naam, waarde]) => [naam.toLowerCase(), String(waarde)])

describe.each(schermen)('the screen %s', (_, Scherm) => {
  test('says nothing of the casus in its title, and keeps what is typed from every helper', async () => {
    render(
      <WerkContext value={werk}>
        <Suspense>
          <Scherm />
        </Suspense>
      </WerkContext>,
    )
    await screen.findByRole('heading', { level: 1 })
    expect(document.title).not.toBe('')
    for (const woord of GEHEIM) expect(document.title).not.toContain(woord)
    for (const veld of document.querySelectorAll('textarea, input:not([type=radio], [type=checkbox], [type=file])')) {
      expect(ATTRIBUTEN.map(([naam = '']) => [naam, veld.getAttribute(naam)])).toEqual(ATTRIBUTEN)
    }
    for (const keuze of document.querySelectorAll('input, select, form')) {
      expect(keuze.getAttribute('autocomplete') ?? keuze.getAttribute('type')).toMatch(/^(off|file)$/)
    }
  })
})
