import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Uitvoer } from '../../src/opdrachten/casus/uitvoer.schema'

const map = 'test/casuistiek'

const metWaarden = ({ id, waarden }: { id: string; waarden: Record<string, string> }) =>
  [id, ...Object.values(waarden)].join(' ')

/** What a case says about its end: the whole oordeel, without the sources that the tables of the kaders show. */
export function slotVan(uitvoer: Uitvoer) {
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

export type Slot = ReturnType<typeof slotVan>
export type Geweigerd = { geweigerd: { gebeurtenis: number; redenen: string[] } }

export interface Geval {
  readonly naam: string
  readonly tekst: string
  readonly verhaal: string
  /** The pitfalls and rulings this story is about (see dekking.ts); all else is read from the gebeurtenissen. */
  readonly dekt?: readonly string[]
  readonly gebeurtenissen: readonly Record<string, unknown>[]
  readonly verwacht: Slot | Geweigerd
  readonly onderweg?: readonly (Partial<Slot> & { readonly na: number })[]
}

export const gevallen: readonly Geval[] = readdirSync(map)
  .filter((naam) => naam.endsWith('.yaml'))
  .map((naam) => {
    const tekst = readFileSync(`${map}/${naam}`, 'utf8')
    return { ...parse(tekst), naam, tekst }
  })

/** The gebeurtenissen of a case that were taken: all, or those before the one that is refused. */
export function aanvaard({ gebeurtenissen, verwacht }: Geval): readonly Record<string, unknown>[] {
  return 'geweigerd' in verwacht ? gebeurtenissen.slice(0, verwacht.geweigerd.gebeurtenis - 1) : gebeurtenissen
}
