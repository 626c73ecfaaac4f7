import type { Kader } from '../../weging/kader.schema'
import { meldenVan } from '../melden'
import type { Stand } from '../stand'
import { besluitBlokken } from './besluit-blokken'
import type { Blokkade, Handeling } from './blokkade'
import { contactBlokken } from './contact-blokken'
import { ordeBlokken } from './orde-blokken'

/**
 * Everything that may not happen now, each with its reason and source. Every guard of the chart is this list being
 * empty for one act. When melden is *direct* no besluit-blok holds; a contact-blok always does.
 */
export function blokkades(kader: Kader, stand: Stand): Blokkade[] {
  const besluit = meldenVan(kader, stand) === 'direct' ? [] : besluitBlokken(kader, stand)
  return [...besluit, ...contactBlokken(stand), ...ordeBlokken(kader, stand)]
}

export function blokkadesVoor(kader: Kader, stand: Stand, handeling: Handeling): Blokkade[] {
  return blokkades(kader, stand).filter((blokkade) => blokkade.houdtTegen.includes(handeling))
}
