import type { BijzonderePlicht } from '../../bijzonderheden/bijzonderheden.schema'
import { hoeAfgedaan } from '../afgedaan'
import { type Herkomst, regelsVan } from '../bijzonderheidregels'
import type { Stand } from '../stand'
import type { Handeling } from './blokkade'
import { isContactGevaarlijk } from './contact-blokken'

/** What a bijzonderheid obliges in this casus, and whether it is still to be done. */
export interface Plicht extends Herkomst {
  readonly id: BijzonderePlicht
  readonly bijzonderheid: string
  readonly houdtTegen: readonly Handeling[]
  readonly open: boolean
  /** Left out with a reason. */
  readonly metReden: boolean
}

/** All that the bijzonderheden of this casus oblige. A recorded reason settles it, as doing it does. */
export function bijzonderePlichten(stand: Stand): Plicht[] {
  return stand.bijzonderheden.flatMap((bijzonderheid) =>
    regelsVan(bijzonderheid).verplicht.map(({ id, 'houdt-tegen': houdtTegen, bron, grondslag }) => {
      const hoe = hoeAfgedaan(stand, bijzonderheid, id)
      const open = hoe === undefined && !BLIJKT[id]?.(stand)
      return { id, bijzonderheid, houdtTegen, open, metReden: hoe === 'reden', bron, grondslag }
    }),
  )
}

/** What one bijzonderheid obliges and is still to be done. */
export function openPlichten(stand: Stand, bijzonderheid: string): Plicht[] {
  return bijzonderePlichten(stand).filter((plicht) => plicht.open && plicht.bijzonderheid === bijzonderheid)
}

/** What shows from the facts of the casus, whoever was consulted. */
const BLIJKT: Readonly<Partial<Record<BijzonderePlicht, (stand: Stand) => boolean>>> = {
  'wens-en-bekwaamheid': ({ wens }) => wens === 'met-bekwaamheid',
  /** Nobody is sent to the other parent while contact was found dangerous: there it is not asked at all. */
  'andere-ouder-gehoord': (stand) => stand.andereOuderGehoord || isContactGevaarlijk(stand),
  'ongeboren-kind-in-beeld': ({ ongeborenen }) => ongeborenen.length > 0,
}
