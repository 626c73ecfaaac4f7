import { naCheck } from '../checks'
import type { GebeurtenisVan } from '../gebeurtenissen/vocabulaire'
import { isBuitenBeeld } from '../personen'
import { heeftBesluit, type Stand } from '../stand'
import { type Gevolgen, met, zonder } from './gevolg'

const AFHANKELIJK = ['kind', 'ongeboren-kind', 'afhankelijke-volwassene']

/** Who lives there, and the checks that ask for them. */
export const mensen: Gevolgen<
  | 'persoon toegevoegd'
  | 'persoon ingetrokken'
  | 'huishouden volledig'
  | 'kindcheck gedaan'
  | 'mantelzorgverleningscheck gedaan'
> = {
  'persoon toegevoegd': (stand, { id, relatie }) =>
    AFHANKELIJK.includes(relatie)
      ? {
          afhankelijken: { ...stand.afhankelijken, [id]: 'open' },
          ...ongeborenNa(stand, id, relatie),
          volwassenen: relatie === 'afhankelijke-volwassene' ? met(stand.volwassenen, id) : stand.volwassenen,
          teHerzien: stand.teHerzien || heeftBesluit(stand),
        }
      : {},
  'persoon ingetrokken': (stand, { persoon }, kader) => {
    const { [persoon]: _weg, ...afhankelijken } = stand.afhankelijken
    return {
      afhankelijken,
      ongeborenen: zonder(stand.ongeborenen, persoon),
      volwassenen: zonder(stand.volwassenen, persoon),
      teHerzien: stand.teHerzien || (heeftBesluit(stand) && isBuitenBeeld(kader, stand, persoon)),
    }
  },
  'huishouden volledig': () => ({ huishoudenVolledig: true }),
  'kindcheck gedaan': naCheck,
  'mantelzorgverleningscheck gedaan': naCheck,
}

/** A child listed after an unborn one may be that child, born: the unborn one stays in view. */
function ongeborenNa(
  { ongeborenen, ongeborenGenoemd }: Stand,
  id: string,
  relatie: GebeurtenisVan<'persoon toegevoegd'>['relatie'],
): Pick<Stand, 'ongeborenen' | 'ongeborenGenoemd'> {
  const ongeboren = relatie === 'ongeboren-kind'
  const telt = ongeboren || (relatie === 'kind' && ongeborenGenoemd)
  return {
    ongeborenen: telt ? met(ongeborenen, id) : ongeborenen,
    ongeborenGenoemd: ongeborenGenoemd || ongeboren,
  }
}
