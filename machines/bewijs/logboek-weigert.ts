import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../casus/stand'

/**
 * What the logboek refuses before the chart is asked, because an id is there already or not yet. A proof does not try
 * it: such a gebeurtenis never reaches the chart.
 */
export function logboekWeigert(stand: Stand, gebeurtenis: Gebeurtenis): boolean {
  switch (gebeurtenis.type) {
    case 'feit vastgelegd':
      return stand.feiten.includes(gebeurtenis.id)
    case 'feit ingetrokken':
      return !stand.feiten.includes(gebeurtenis.feit)
    case 'persoon toegevoegd':
      return stand.afhankelijken[gebeurtenis.id] !== undefined
    case 'afspraak gemaakt':
      return stand.toetsen[gebeurtenis.id] !== undefined
    case 'toets gehouden':
      return stand.toetsen[gebeurtenis.afspraak] === undefined && !stand.eigenVervolg
    default:
      return false
  }
}
