import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import nl from '../../../src/taal/nl/fout.json'
import { bestandenIn } from '../../regels/bestanden'

/** On a screen `fout('naam')` asks for the message of a field; there only `zin` makes one. */
const idsIn = (bestand: string) => {
  const maker = bestand.endsWith('.tsx') ? /\bzin\(\s*'([a-z-]+)'/g : /\b(?:fout|zin)\(\s*'([a-z-]+)'/g
  return [...readFileSync(bestand, 'utf8').matchAll(maker)].map(([, id = '']) => id)
}

const ids = bestandenIn('src/keten', 'src/sleutels', 'src/opslag', 'src/uitvoer').flatMap(idsIn)

/** Refusals of the core keep the words of the core. */
const VAN_DE_KERN = ['eerst-openen']

test('Everything that storage, chain and package can say has words', () => {
  expect(ids.length).toBeGreaterThan(60)
  expect(ids.filter((id) => !(id in nl) && !VAN_DE_KERN.includes(id))).toEqual([])
})
