import type { Kader } from '../../weging/kader.schema'
import type { Gebeurtenis, Gebeurtenisnaam } from '../gebeurtenissen/vocabulaire'
import type { Stand } from '../stand'
import { besluit } from './besluit'
import { daarna } from './daarna'
import type { Gevolgen } from './gevolg'
import { voorbereiding } from './voorbereiding'
import { weging } from './weging'

const gevolgen: Gevolgen<Gebeurtenisnaam> = { ...voorbereiding, ...weging, ...besluit, ...daarna }

/** The part of the state that a gebeurtenis changes. The chart has already decided that it may happen. */
export function gevolgVan(kader: Kader, stand: Stand, gebeurtenis: Gebeurtenis): Partial<Stand> {
  const gevolg = gevolgen[gebeurtenis.type] as (stand: Stand, gebeurtenis: Gebeurtenis, kader: Kader) => Partial<Stand>
  return gevolg(stand, gebeurtenis, kader)
}
