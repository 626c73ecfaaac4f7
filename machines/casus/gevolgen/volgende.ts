import type { Kader } from '../../weging/kader.schema'
import type { Gebeurtenis, Gebeurtenisnaam } from '../gebeurtenissen/vocabulaire'
import { meldenVan } from '../melden'
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
  const deel = gevolg(stand, gebeurtenis, kader)
  return raaktBesluit(kader, stand, gebeurtenis, deel) ? { ...deel, teHerzien: true } : deel
}

/** A decision is to be looked at again as soon as something else moves what it rests on. */
function raaktBesluit(kader: Kader, stand: Stand, { type }: Gebeurtenis, deel: Partial<Stand>): boolean {
  if (stand.meldbesluit === null || type === 'melden besloten' || type === 'casus gesloten') return false
  return meldenVan(kader, { ...stand, ...deel }) !== meldenVan(kader, stand)
}
