import type { Kluis } from '../opslag/kluis'
import type { Casuslijst } from '../werk/lijst'

export interface Lijstbron {
  readonly stand: () => Casuslijst
  readonly luister: (bij: () => void) => () => void
}

/** One search is many key strokes: logged once in this time. */
const ZELFDE_ZOEKTOCHT = 60_000

/** The casussen of the vault, kept in step with other tabs. */
export function lijstbron(kluis: Pick<Kluis, 'lijst' | 'luister' | 'log'>): Lijstbron {
  let stand: Casuslijst = { soort: 'laden' }
  let laatstGezocht = Number.NEGATIVE_INFINITY
  const luisteraars = new Set<() => void>()

  const gezocht = () => {
    const nu = performance.now()
    if (nu - laatstGezocht < ZELFDE_ZOEKTOCHT) return
    laatstGezocht = nu
    void kluis.log({ handeling: 'gezocht' })
  }
  const lees = async () => {
    const uitkomst = await kluis.lijst()
    stand =
      'goed' in uitkomst
        ? { soort: 'lijst', kaartjes: uitkomst.goed.casussen, beschadigd: uitkomst.goed.beschadigd, gezocht }
        : { soort: 'fout', fout: uitkomst.fout, opnieuw: () => void lees() }
    for (const bij of luisteraars) bij()
  }

  return {
    stand: () => stand,
    luister(bij: () => void): () => void {
      luisteraars.add(bij)
      const stop = kluis.luister(() => void lees())
      void lees()
      return () => {
        luisteraars.delete(bij)
        stop()
      }
    },
  }
}
