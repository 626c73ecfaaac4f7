import type { BijzonderePlicht } from '../../bijzonderheden/bijzonderheden.schema'
import { type Herkomst, regelsVan } from '../bijzonderheden'
import type { Stand } from '../stand'
import type { Handeling } from './blokkade'
import { contactBlokken } from './contact-blokken'

/** What a bijzonderheid obliges in this casus, and whether it is still to be done. */
export interface Plicht extends Herkomst {
  readonly id: BijzonderePlicht
  readonly bijzonderheid: string
  readonly houdtTegen: readonly Handeling[]
  readonly open: boolean
}

/** All that the bijzonderheden of this casus oblige. A recorded reason settles it, as doing it does. */
export function bijzonderePlichten(stand: Stand): Plicht[] {
  return stand.bijzonderheden.flatMap((bijzonderheid) =>
    regelsVan(bijzonderheid).verplicht.map(({ id, met = [], 'houdt-tegen': houdtTegen, bron, grondslag }) => ({
      id,
      bijzonderheid,
      houdtTegen,
      open: !GEDAAN[id](stand, met) && !stand.overgeslagen.includes(id),
      bron,
      grondslag,
    })),
  )
}

const isGeraadpleegd = (stand: Stand, met: readonly string[]) => met.some((wie) => stand.geraadpleegd.includes(wie))

const GEDAAN: Readonly<Record<BijzonderePlicht, (stand: Stand, met: readonly string[]) => boolean>> = {
  deskundige: isGeraadpleegd,
  letselduiding: isGeraadpleegd,
  'wens-en-bekwaamheid': ({ wens }) => wens === 'met-bekwaamheid',
  /** Nobody is sent to the other parent while contact is shut: there it is not asked at all. */
  'andere-ouder-gehoord': (stand) => stand.andereOuderGehoord || contactBlokken(stand).length > 0,
  'ongeboren-kind-in-beeld': ({ ongeborenen }) => ongeborenen.length > 0,
}
