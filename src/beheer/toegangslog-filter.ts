import type { Handeling, Toegangsregel } from '../opslag/toegang/toegang'
import { dagVan } from '../werk/dag-van'

/** `alles`, one of the last days, or a month of the log (JJJJ-MM). */
export type Periode = 'alles' | 'vandaag' | 'week' | 'maand' | `${number}-${number}`

export interface Logfilter {
  readonly periode: Periode
  /** Part of a code name. */
  readonly casus: string
  readonly handeling: Handeling | ''
}

export const LEEG_FILTER: Logfilter = { periode: 'alles', casus: '', handeling: '' }

const DAGEN: Readonly<Record<string, number>> = { vandaag: 1, week: 7, maand: 30 }

/** The lines that the filter lets through, in the order in which they came. `namen`: code names by the id of the casus. */
export function gefilterd(
  regels: readonly Toegangsregel[],
  { periode, casus, handeling }: Logfilter,
  namen: ReadonlyMap<string, string>,
  vandaag: string,
): readonly Toegangsregel[] {
  const woord = casus.trim().toLowerCase()
  const vanaf = DAGEN[periode] === undefined ? '' : eerder(vandaag, DAGEN[periode] - 1)
  const inPeriode = (dag: string) =>
    periode === 'alles' || (vanaf ? dag >= vanaf && dag <= vandaag : dag.startsWith(`${periode}-`))
  const isCasus = (id: string | null) => id !== null && (namen.get(id) ?? id).toLowerCase().includes(woord)
  return regels.filter(
    (regel) =>
      inPeriode(dagVan(regel.op)) && (!woord || isCasus(regel.casus)) && (!handeling || regel.handeling === handeling),
  )
}

/** The months that the log has lines in, newest first. */
export function maanden(regels: readonly Toegangsregel[]): Periode[] {
  const uniek = new Set(regels.map(({ op }) => dagVan(op).slice(0, 7)))
  return [...uniek].toSorted().toReversed() as Periode[]
}

/** Which kinds of action occur, in the order of `volgorde`. */
export function handelingenIn(regels: readonly Toegangsregel[]): Handeling[] {
  return [...new Set(regels.map(({ handeling }) => handeling))].toSorted()
}

function eerder(dag: string, dagen: number): string {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number)
  return new Date(Date.UTC(jaar, maand - 1, nummer - dagen)).toISOString().slice(0, 10)
}
