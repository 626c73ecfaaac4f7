import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { beoordeel } from '../../src/opdrachten/casus/beoordelen'
import { type Uitvoer, UitvoerSchema } from '../../src/opdrachten/casus/uitvoer.schema'

type Slot = ReturnType<typeof slotVan>
type Geweigerd = { geweigerd: { gebeurtenis: number; redenen: string[] } }

interface Casus {
  readonly verhaal: string
  readonly gebeurtenissen: readonly Record<string, unknown>[]
  readonly verwacht: Slot | Geweigerd
  readonly onderweg?: readonly (Partial<Slot> & { readonly na: number })[]
}

const map = 'test/casuistiek'
const namen = readdirSync(map).filter((naam) => naam.endsWith('.yaml'))
const lees = (naam: string) => readFileSync(`${map}/${naam}`, 'utf8')

const metWaarden = ({ id, waarden }: { id: string; waarden: Record<string, string> }) =>
  [id, ...Object.values(waarden)].join(' ')

/** What a case says about its end: the whole oordeel, without the sources that the tables of the kaders show. */
function slotVan(uitvoer: Uitvoer) {
  const { route, melden, hulp, positie, ronde, gevaar, besluit, afwijkingen } = uitvoer
  const blokkades = uitvoer.blokkades.map(metWaarden)
  return {
    route,
    melden,
    hulp,
    positie,
    ronde,
    gevaar,
    blokkades,
    ontbreekt: uitvoer.ontbreekt.map(metWaarden),
    afwijkingen,
    besluit,
  }
}

async function eindeVan(tekst: string): Promise<Slot | Geweigerd> {
  const uitkomst = await beoordeel(tekst, null)
  if ('goed' in uitkomst) return slotVan(v.parse(UitvoerSchema, uitkomst.goed.uitvoer))
  return { geweigerd: { gebeurtenis: uitkomst.problemen[0]?.nr ?? 0, redenen: uitkomst.problemen.map(({ id }) => id) } }
}

describe.each(namen)('%s', (naam) => {
  const casus = parse(lees(naam)) as Casus

  it('eindigt zoals afgesproken', async () => {
    expect(await eindeVan(lees(naam))).toEqual(casus.verwacht)
  })

  it.each(casus.onderweg ?? [])('is onderweg zoals afgesproken, na gebeurtenis $na', async ({ na, ...verwacht }) => {
    const begin = await eindeVan(stringify(casus.gebeurtenissen.slice(0, na)))
    const genoemd = Object.keys(verwacht)
    expect(Object.fromEntries(Object.entries(begin).filter(([sleutel]) => genoemd.includes(sleutel)))).toEqual(verwacht)
  })
})

describe('de casuistiek', () => {
  it('heeft verzonnen gevallen over alle vier de kaders, elk met een verhaal', () => {
    expect(namen.length).toBeGreaterThanOrEqual(16)
    const kaders = namen.map((naam) => String((parse(lees(naam)) as Casus).gebeurtenissen[0]?.['kader']))
    expect([...new Set(kaders)].toSorted()).toEqual(['artsen', 'generiek', 'kinderopvang', 'onderwijs'])
    expect(namen.filter((naam) => !(parse(lees(naam)) as Casus).verhaal)).toEqual([])
  })
})
