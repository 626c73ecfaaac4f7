import type { Kader } from '../weging/kader.schema'
import { loop, vraagVan } from '../weging/loop'
import { meldenVan, toetsGevolg } from './melden'
import type { Stand } from './stand'

/** The suspicion was taken away: the walk ended in `afsluiten`, nothing asks for a melding, and no question of safety is open. */
export function isVermoedenWeg(kader: Kader, stand: Stand): boolean {
  const opengelaten = stand.opengelaten.some((vraag) => vraagVan(kader, vraag)?.['op-elk-moment'])
  return (
    loop(kader, stand.antwoorden).positie === 'afsluiten' &&
    !opengelaten &&
    toetsGevolg(kader, stand) === undefined &&
    ['niet-nodig', 'niet-van-toepassing'].includes(meldenVan(kader, stand))
  )
}
