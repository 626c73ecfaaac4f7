import { meldenVan } from '../casus/melden'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Antwoord, Melden } from '../weging/kader.schema'
import { isHoger, isMelden } from '../weging/loop'

/** One other answer that would make melden necessary. */
export interface Ophoger {
  readonly vraag: string
  readonly antwoord: Antwoord
  readonly melden: Melden
}

/**
 * What would change the oordeel, upwards only: at *niet nodig* or *onbekend*, the single answers that would make melden
 * necessary. At *nodig* and *direct* there is nothing to show: no route to not reporting is ever laid out.
 */
export function ophogers(casus: Casus): Ophoger[] {
  const stand = standVan(casus)
  const nu = meldenVan(casus.kader, stand)
  if (isMelden(nu)) return []
  return casus.kader.vragen.flatMap(({ id, antwoorden }) =>
    (Object.keys(antwoorden) as Antwoord[])
      .filter((antwoord) => antwoord !== stand.antwoorden[id])
      .map((antwoord) => {
        const melden = meldenVan(casus.kader, { ...stand, antwoorden: { ...stand.antwoorden, [id]: antwoord } })
        return { vraag: id, antwoord, melden }
      })
      .filter(({ melden }) => isMelden(melden) && isHoger(melden, nu)),
  )
}
