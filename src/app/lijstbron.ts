import type { Casuslijst } from '../werk/lijst'
import { deOpslag } from './opslag'

export interface Lijstbron {
  readonly stand: () => Casuslijst
  readonly luister: (bij: () => void) => () => void
}

/** The casussen of this browser, kept in step with other tabs. */
export function lijstbron(): Lijstbron {
  let stand: Casuslijst = { soort: 'laden' }
  const luisteraars = new Set<() => void>()

  const lees = async () => {
    const opslag = await deOpslag()
    const uitkomst = await opslag.lijst()
    stand =
      'goed' in uitkomst
        ? {
            soort: 'lijst',
            kaartjes: uitkomst.goed.casussen,
            verwijder: async (id) => {
              const weg = await opslag.verwijder(id)
              await lees()
              if (!('goed' in weg)) throw new Error(weg.fout.id)
            },
          }
        : { soort: 'fout', id: uitkomst.fout.id, opnieuw: () => void lees() }
    for (const bij of luisteraars) bij()
  }

  return {
    stand: () => stand,
    luister(bij: () => void): () => void {
      luisteraars.add(bij)
      void lees()
      let stop: (() => void) | 'weg' | undefined
      void (async () => {
        const opslag = await deOpslag()
        if (stop !== 'weg') stop = opslag.luister(() => void lees())
      })()
      return () => {
        luisteraars.delete(bij)
        if (typeof stop === 'function') stop()
        stop = 'weg'
      }
    },
  }
}
