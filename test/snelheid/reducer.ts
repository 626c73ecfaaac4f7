import { antwoord } from '../../machines/bewijs/werelden/gebeurtenissen'
import type { Gebeurtenis } from '../../machines/casus/gebeurtenissen/vocabulaire'
import type { Regel } from '../../machines/logboek/regel'
import type { Kader } from '../../machines/weging/kader.schema'
import { type Blad, leegBlad, uitslagVan } from '../machines/orakel/blad'
import { magVolgensOrakel } from '../machines/orakel/mag'
import { verder } from '../machines/orakel/verder'
import type { Loper } from './wandeling'

/** Replays a logboek with the oracle, the immutable reducer that was written by hand; throws when it refuses a line. */
export function reduceer(kader: Kader, [, ...rest]: readonly Regel[]): Blad {
  return rest.reduce(
    (blad, { gebeurtenis }) => zet(blad, gebeurtenis as Gebeurtenis),
    leegBlad(kader, 'kind', 'adviseert', []),
  )
}

/**
 * Walks a kader with the oracle.
 * Prepared once: its table and the empty sheet. Timed: a step per answer, and reading the outcome.
 */
export function reducer(kader: Kader): Loper {
  const leeg = leegBlad(kader, 'kind', 'adviseert', [])
  return (antwoorden) => {
    const gevraagd: string[] = []
    let blad = leeg
    for (;;) {
      const { positie, melden, hulp } = uitslagVan(blad)
      const keuze = antwoorden[positie]
      if (!keuze) return { gevraagd, uitkomst: positie, melden, hulp }
      gevraagd.push(positie)
      blad = zet(blad, antwoord(positie, keuze))
    }
  }
}

function zet(blad: Blad, gebeurtenis: Gebeurtenis): Blad {
  if (!magVolgensOrakel(blad, gebeurtenis)) throw new Error(`Het orakel weigert ${JSON.stringify(gebeurtenis)}`)
  return verder(blad, gebeurtenis)
}
