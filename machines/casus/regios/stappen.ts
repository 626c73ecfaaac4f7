import type { Stap } from '../../weging/kader.schema'
import { type Gebeurtenisnaam, namenVan } from '../gebeurtenissen/vocabulaire'
import type { Regio } from './setup'

const EIGEN: Readonly<Record<Stap, readonly Gebeurtenisnaam[]>> = {
  signalen: namenVan('signalen'),
  raadplegen: namenVan('raadplegen'),
  gesprek: namenVan('gesprek'),
  wegen: [],
  beslissen: namenVan('beslissen'),
}

/**
 * One of the five steps. It becomes *bezig* by its first gebeurtenis, and is rounded off and reopened only by the
 * professional. What it still misses is never stored: it is derived.
 */
export function stapRegio(stap: Stap): Regio {
  const guard = 'niets staat in de weg'
  const dezeStap = { type: 'het gaat om deze stap', params: { stap } } as const
  /** Said again of a step that already stands so: recorded, and nothing changes. */
  const niets = { guard: dezeStap, actions: 'vastleggen' } as const
  const eigen = (target?: string) =>
    Object.fromEntries(
      EIGEN[stap].map((naam) => [naam, { guard, actions: 'vastleggen', ...(target ? { target } : {}) }]),
    )
  return {
    initial: 'te doen',
    states: {
      'te doen': {
        on: { ...eigen('bezig'), 'stap afgerond': { guard: dezeStap, target: 'afgerond' }, 'stap heropend': niets },
        always: { guard: { type: 'deze stap heeft antwoorden', params: { stap } }, target: 'bezig' },
      },
      bezig: {
        on: { ...eigen(), 'stap afgerond': { guard: dezeStap, target: 'afgerond' }, 'stap heropend': niets },
      },
      afgerond: {
        on: { ...eigen(), 'stap afgerond': niets, 'stap heropend': { guard: dezeStap, target: 'bezig' } },
      },
    },
  }
}
