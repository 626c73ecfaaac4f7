import { isAanDeBeurt, type KaderVraag, vraagVan } from '../../../machines/index'
import type { Werk } from '../../werk/werk'

export type Vraagstand =
  | 'beantwoord'
  | 'vervallen'
  | 'opengelaten'
  | 'aan-de-beurt'
  | 'kan-nu'
  | 'nog-niet'
  | 'niet-gevraagd'

/** Where a question stands in this round, as the core tells it. */
export function vraagstand({ casus, stand, oordeel }: Werk, { id }: KaderVraag): Vraagstand {
  if (stand.antwoorden[id]) {
    return oordeel.redenen.some(({ soort, vraag }) => soort === 'antwoord' && vraag === id) ? 'beantwoord' : 'vervallen'
  }
  if (stand.opengelaten.includes(id)) return 'opengelaten'
  if (oordeel.positie === id) return 'aan-de-beurt'
  if (isAanDeBeurt(casus.kader, stand.antwoorden, id)) return 'kan-nu'
  return vraagVan(casus.kader, oordeel.positie) ? 'nog-niet' : 'niet-gevraagd'
}
