import type { Kader } from './weging/kader.schema'

/** What has a day by which, or on which, it was checked. */
export interface Nakijkbaar {
  readonly kaders: readonly Pick<Kader, 'kader' | 'versie' | 'nakijken-voor'>[]
  readonly diensten: Nagekeken
  readonly bewaartermijnen: Nagekeken
  readonly begrippen: Nagekeken
}

/** A table, id → the day on which that was last checked at its source, or words that say that it was not. */
type Nagekeken = Readonly<Record<string, { readonly nagekeken: string }>>

/** One thing that should be looked at again. */
export interface Nakijkpunt {
  readonly soort: 'kader' | 'dienst' | 'bewaartermijn' | 'begrip'
  readonly id: string
  /** The day that has passed; `null` for what was never checked at its source. */
  readonly dag: string | null
}

/**
 * What is due on the given day (JJJJ-MM-DD): a kader whose `nakijken-voor` has passed, and a service, retention term or
 * word that was never checked at its source or more than a year ago. Reported, never a fault.
 */
export function nakijken(inhoud: Nakijkbaar, op: string): Nakijkpunt[] {
  const { kaders, diensten, bewaartermijnen, begrippen } = inhoud
  return [
    ...kaders.flatMap((kader): Nakijkpunt[] => {
      const dag = kader['nakijken-voor']
      return dag < op ? [{ soort: 'kader', id: `${kader.kader} ${kader.versie}`, dag }] : []
    }),
    ...verouderd('dienst', diensten, op),
    ...verouderd('bewaartermijn', bewaartermijnen, op),
    ...verouderd('begrip', begrippen, op),
  ]
}

function verouderd(soort: Nakijkpunt['soort'], tabel: Nagekeken, op: string): Nakijkpunt[] {
  return Object.entries(tabel).flatMap(([id, { nagekeken }]): Nakijkpunt[] => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(nagekeken)) return [{ soort, id, dag: null }]
    return eenJaarLater(nagekeken) < op ? [{ soort, id, dag: nagekeken }] : []
  })
}

/** Compared as text: of 29 February it makes a day that does not exist, yet stands in the right place. */
function eenJaarLater(dag: string): string {
  return `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`
}
