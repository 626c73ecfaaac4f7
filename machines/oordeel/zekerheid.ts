import type { Bron } from '../bronnen/bronnen.schema'
import { ZEKERHEDEN, type Zekerheid } from '../weging/kader.schema'

/** How sure a rule is, from how its source was read. */
export function zekerheidVan(bron: Bron | undefined): Zekerheid {
  if (!bron || bron.gelezen === 'afgeleid') return 'onbevestigd'
  return bron.gelezen === 'geheel' ? 'volledig' : 'deels'
}

/** Nothing is surer than the kader it stands in. */
export function laagste(een: Zekerheid, ander: Zekerheid): Zekerheid {
  return ZEKERHEDEN.indexOf(een) > ZEKERHEDEN.indexOf(ander) ? een : ander
}
