import type { Herkomst } from '../casus/bijzonderheidregels'
import { hulpVan } from '../casus/melden'
import { type Casus, standVan } from '../logboek/naspelen'

/** Something that may be done here beside the two decisions; it changes neither of them. */
export interface Mogelijkheid extends Herkomst {
  readonly id: 'verzoek-raad'
}

/** A request to the Raad voor de Kinderbescherming, where the kader knows it and help proves not to be enough. */
export function mogelijkheden(casus: Casus): Mogelijkheid[] {
  const stand = standVan(casus)
  const verzoek = casus.kader['verzoek-raad']
  const tekort =
    hulpVan(casus.kader, stand) === 'niet-toereikend' ||
    stand.hulp === 'tekort' ||
    stand.hulpbesluit === 'niet-toereikend'
  return verzoek && tekort ? [{ id: 'verzoek-raad', ...verzoek }] : []
}
