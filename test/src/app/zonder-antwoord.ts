import { fout, mislukt } from '../../../src/keten/uitkomst'
import type { Kluis } from '../../../src/opslag/kluis'

type Schrijven = 'maakCasus' | 'voegToe'

/**
 * A vault of which the answers to writes do not arrive while it is `stil`: what was asked is then done (`gedaan`), done
 * just before the next write that is answered (`later`), or never done (`nooit`).
 */
export function zonderAntwoord(kluis: Kluis) {
  const straks: (() => Promise<unknown>)[] = []
  const bediening = { stil: null as 'gedaan' | 'later' | 'nooit' | null, gevraagd: [] as unknown[][] }
  const om = (naam: Schrijven) => {
    const echt = kluis[naam] as (...invoer: unknown[]) => ReturnType<Kluis[Schrijven]>
    return async (...invoer: unknown[]) => {
      bediening.gevraagd.push(invoer)
      if (bediening.stil === 'gedaan') await echt(...invoer)
      if (bediening.stil === 'later') straks.push(() => echt(...invoer))
      if (bediening.stil) return mislukt(fout('kluis-antwoordt-niet'))
      for (const doe of straks.splice(0)) await doe()
      return echt(...invoer)
    }
  }
  return { bediening, kluis: { ...kluis, maakCasus: om('maakCasus'), voegToe: om('voegToe') } as Kluis }
}
