import type { Wereld } from '../../../machines/bewijs/bewijs'
import { DELEN } from './delen'
import type { Zaad } from './zaaien'

export interface GezaaideFout {
  readonly fout: string
  readonly wereld: Wereld
  readonly zaad: Zaad
  /** The property that must catch it. */
  readonly betrapt: string
}

const themas = new Map(
  Object.values(DELEN)
    .flat()
    .flatMap(({ werelden }) => werelden.map((wereld) => [wereld.naam, wereld])),
)

/** A world by its name. */
export function thema(naam: string): Wereld {
  const gevonden = themas.get(naam)
  if (!gevonden) throw new Error(`Geen thema ${naam}`)
  return gevonden
}
