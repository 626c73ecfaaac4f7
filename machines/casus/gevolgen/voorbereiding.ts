import type { Stand } from '../stand'
import { type Gevolgen, met, zonder } from './gevolg'

/** Steps 1 and 3: what was seen, and the talk. */
export const voorbereiding: Gevolgen<
  | 'feit vastgelegd'
  | 'feit ingetrokken'
  | 'signalen aangekruist'
  | 'gesprek voorgenomen'
  | 'gesprek gevoerd'
  | 'gesprek overgeslagen'
  | 'gesprek uitgesteld'
  | 'wens vastgelegd'
  | 'andere ouder gehoord'
> = {
  'feit vastgelegd': (stand, { id }) => ({
    feiten: met(stand.feiten, id),
    nieuweFeiten: isGewogen(stand),
    feitNaMelding: stand.gemeld,
  }),
  'feit ingetrokken': (stand, { feit }) => ({ feiten: zonder(stand.feiten, feit), nieuweFeiten: isGewogen(stand) }),
  'signalen aangekruist': () => ({}),
  'gesprek voorgenomen': () => ({}),
  'gesprek gevoerd': () => ({ gesprek: 'gevoerd' }),
  'gesprek overgeslagen': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'overgeslagen' }),
  'gesprek uitgesteld': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'uitgesteld' }),
  'wens vastgelegd': (stand, { wilsbekwaam }) => ({
    wens: wilsbekwaam !== 'niet-beoordeeld' || stand.wens === 'met-bekwaamheid' ? 'met-bekwaamheid' : 'vastgelegd',
  }),
  'andere ouder gehoord': () => ({ andereOuderGehoord: true }),
}

function isGewogen(stand: Stand): boolean {
  return Object.values(stand.antwoorden).some((antwoord) => antwoord !== null)
}
