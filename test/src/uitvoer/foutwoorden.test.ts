import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import nl from '../../../src/taal/nl/fout.json'

const ids = ['src/keten', 'src/opslag', 'src/uitvoer'].flatMap((map) =>
  readdirSync(map).flatMap((naam) =>
    [...readFileSync(`${map}/${naam}`, 'utf8').matchAll(/\b(?:fout|zin)\(\s*'([a-z-]+)'/g)].map(([, id = '']) => id),
  ),
)

/** Refusals of the core keep the words of the core. */
const VAN_DE_KERN = ['eerst-openen']

test('Everything that storage, chain and package can say has words', () => {
  expect(ids.length).toBeGreaterThan(30)
  expect(ids.filter((id) => !(id in nl) && !VAN_DE_KERN.includes(id))).toEqual([])
})
