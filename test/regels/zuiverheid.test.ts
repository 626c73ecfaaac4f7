import { describe, expect, it } from 'vitest'
import { bestandenIn, lees, metExtensie, zonderCommentaar } from './bestanden'

const kern = metExtensie(bestandenIn('machines'), '.ts')

const onzuiver =
  /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.|\b(local|session)Storage\b|\bindexedDB\b|\b(document|window|navigator|process)\.\w|\bcrypto\b|\bfetch\(|\bset(Timeout|Interval)\(|\bconsole\./

const onzuiverheden = (bestand: string, code: string) =>
  zonderCommentaar(code)
    .split('\n')
    .filter((regel) => onzuiver.test(regel))
    .map((regel) => `${bestand}: ${regel.trim()}`)

describe('the core', () => {
  it('asks nothing of clock, chance, browser, storage or network', () => {
    expect(kern.length).toBeGreaterThan(0)
    expect(kern.flatMap((bestand) => onzuiverheden(bestand, lees(bestand)))).toEqual([])
  })

  it.each([
    'const nu = Date.now()',
    'const nu = new Date()',
    'const nu = Temporal.Now.plainDateISO()',
    'const worp = Math.random()',
    'localStorage.clear()',
    "document.title = ''",
    'await fetch(adres)',
    'crypto.randomUUID()',
  ])('would be caught doing: %s', (regel) => {
    expect(onzuiverheden('machines/a.ts', `// niets aan de hand\n${regel}`)).toHaveLength(1)
  })

  it('may speak of such things in a comment', () => {
    expect(onzuiverheden('machines/a.ts', '/** never Date.now() */\nconst dag = gegeven // not new Date()')).toEqual([])
  })
})
