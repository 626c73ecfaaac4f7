import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lees } from './bestanden'

const mappenIn = (map: string) =>
  existsSync(map)
    ? readdirSync(map, { withFileTypes: true })
        .filter((ingang) => ingang.isDirectory())
        .map((ingang) => ingang.name)
    : []

/** A term is the first cell of a row in a table, or stands in bold. */
const termenIn = (tekst: string) =>
  new Set(
    [...tekst.matchAll(/^\|\s*([^|]+?)\s*\||\*\*([^*]+)\*\*/gm)].flatMap(([, cel, vet]) =>
      (cel ?? vet ?? '').split(/\s*[/,·]\s*/).map((term) => term.replaceAll(/[`*_]/g, '').trim().toLowerCase()),
    ),
  )

const onbekend = (namen: string[], termen: Set<string>) =>
  namen.filter((naam) => !termen.has(naam.replace(/^\d+-/, '')))

describe('docs/woordenlijst.md', () => {
  it('holds the name of every folder in machines and of every step', () => {
    const namen = [...mappenIn('machines'), ...mappenIn('src/stappen')]
    expect(namen.length).toBeGreaterThan(0)
    expect(onbekend(namen, termenIn(lees('docs/woordenlijst.md')))).toEqual([])
  })

  it('is read by its terms, not by the words in its explanations', () => {
    const termen = termenIn('| term | betekenis |\n|---|---|\n| `kader` / kaders | zie weging |\n')
    expect(onbekend(['kaders', '4-wegen', 'weging'], termen)).toEqual(['4-wegen', 'weging'])
  })
})
