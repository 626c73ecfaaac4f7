import { antwoord } from '../../machines/bewijs/werelden/gebeurtenissen'
import { hulpVan, meldenUitAntwoorden } from '../../machines/casus/melden'
import { type Casus, naspelen, standVan, voegToe } from '../../machines/logboek/naspelen'
import type { Regel } from '../../machines/logboek/regel'
import type { Kader } from '../../machines/weging/kader.schema'
import { opening, regel } from './logboek'
import type { Loper } from './wandeling'

/** Replays a logboek as the application does. Throws when a line is refused: then nothing is worth measuring. */
export function speelNa(kader: Kader, regels: readonly Regel[]): Casus {
  return goedOfFout(naspelen(kader, regels))
}

/**
 * Walks a kader in the statechart of a casus, each answer a line of a logboek with the strict check.
 * Prepared once: the statechart. Timed: opening a casus, a line per answer, and reading the oordeel.
 */
export function weegwijzer(kader: Kader): Loper {
  const geopend = regel(1, opening(kader))
  return (antwoorden) => {
    const gevraagd: string[] = []
    let casus = speelNa(kader, [geopend])
    for (;;) {
      const { weging } = casus.snapshot.value as unknown as { readonly weging: string }
      const keuze = antwoorden[weging]
      if (!keuze) {
        const stand = standVan(casus)
        return { gevraagd, uitkomst: weging, melden: meldenUitAntwoorden(kader, stand), hulp: hulpVan(kader, stand) }
      }
      gevraagd.push(weging)
      casus = goedOfFout(voegToe(casus, regel(gevraagd.length + 1, antwoord(weging, keuze))))
    }
  }
}

function goedOfFout(uitkomst: ReturnType<typeof naspelen>): Casus {
  if ('goed' in uitkomst) return uitkomst.goed
  throw new Error(`Regel geweigerd: ${JSON.stringify(uitkomst.geweigerd)}`)
}
