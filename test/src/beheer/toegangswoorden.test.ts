import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WISGRONDEN } from '../../../src/opslag/opslag'
import { HANDELINGEN } from '../../../src/opslag/toegang/toegang'
import en from '../../../src/taal/en/beheer.json'
import nl from '../../../src/taal/nl/beheer.json'
import casus from '../../../src/taal/nl/casus.json'
import { CASUSSCHERMEN } from '../../../src/werk/paden'

/** Every fixed `doel` that is written next to a handeling, and those that the change of a slot is given. */
function doelen(): string[] {
  const bron = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\.tsx?$/.test(naam))
    .map((naam) => readFileSync(`src/${naam}`, 'utf8'))
  const vormen = [/handeling: '[a-z-]+'[^}]*\bdoel: '([a-z-]+)'/g, /useAfdruklog\(\{[^}]*doel: '([a-z-]+)'/g]
  const slot = /wijzigSloten\(\s*\w+,\s*'([a-z-]+)'/g
  return [
    ...new Set(
      bron.flatMap((tekst) => [...vormen, slot].flatMap((vorm) => [...tekst.matchAll(vorm)].map(([, id]) => id ?? ''))),
    ),
  ]
}

it('elke handeling en elke grond heeft woorden, en niets anders', () => {
  expect(Object.keys(nl.handeling).toSorted()).toEqual([...HANDELINGEN].toSorted())
  expect(Object.keys(nl.grond).toSorted()).toEqual([...WISGRONDEN].toSorted())
})

it('elk doel dat in het log komt heeft een woord', () => {
  const bekend = [...Object.keys(nl.doel), ...Object.keys(nl.grond), ...Object.keys(casus.klad.scherm)]
  expect(doelen().length).toBeGreaterThan(8)
  expect(doelen().filter((doel) => !bekend.includes(doel))).toEqual([])
  expect(CASUSSCHERMEN.filter((doel) => !bekend.includes(doel))).toEqual([])
  expect(Object.keys(en.doel)).toEqual(Object.keys(nl.doel))
})
