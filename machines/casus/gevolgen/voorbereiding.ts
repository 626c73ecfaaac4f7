import type { Stand } from '../stand'
import { type Gevolgen, met, zonder } from './gevolg'

const AFHANKELIJK = ['kind', 'ongeboren-kind', 'afhankelijke-volwassene']

/** Steps 1, 2 and 3: what was seen, whom was asked, and the talk. */
export const voorbereiding: Gevolgen<
  | 'feit vastgelegd'
  | 'feit ingetrokken'
  | 'persoon toegevoegd'
  | 'persoon ingetrokken'
  | 'huishouden volledig'
  | 'kindcheck gedaan'
  | 'rode vlag gezien'
  | 'bijzonderheid vastgesteld'
  | 'bijzonderheid ingetrokken'
  | 'raadpleging gehouden'
  | 'verplichting overgeslagen'
  | 'contactveiligheid beoordeeld'
  | 'gesprek voorgenomen'
  | 'gesprek gevoerd'
  | 'gesprek overgeslagen'
  | 'gesprek uitgesteld'
> = {
  'feit vastgelegd': (stand, { id }) => ({ feiten: met(stand.feiten, id), nieuweFeiten: isGewogen(stand) }),
  'feit ingetrokken': (stand, { feit }) => ({ feiten: zonder(stand.feiten, feit), nieuweFeiten: isGewogen(stand) }),
  'persoon toegevoegd': (stand, { id, relatie }) =>
    AFHANKELIJK.includes(relatie)
      ? {
          afhankelijken: { ...stand.afhankelijken, [id]: 'open' },
          teHerzien: stand.teHerzien || stand.meldbesluit === 'niet-melden',
        }
      : {},
  'persoon ingetrokken': (stand, { persoon }) => {
    const { [persoon]: _weg, ...afhankelijken } = stand.afhankelijken
    return { afhankelijken }
  },
  'huishouden volledig': () => ({ huishoudenVolledig: true }),
  'kindcheck gedaan': (stand, { uitkomst }) => ({
    kindcheck: uitkomst,
    acuutBeoordelen: stand.acuutBeoordelen || uitkomst === 'nu-alleen-of-in-gevaar',
  }),
  'rode vlag gezien': () => ({ acuutBeoordelen: true }),
  'bijzonderheid vastgesteld': (stand, { bijzonderheid }) => ({
    bijzonderheden: met(stand.bijzonderheden, bijzonderheid),
    ...contactOpnieuw(stand),
  }),
  'bijzonderheid ingetrokken': (stand, { bijzonderheid }) => ({
    bijzonderheden: zonder(stand.bijzonderheden, bijzonderheid),
  }),
  'raadpleging gehouden': (_stand, { met: wie, contact, risicotaxatie }) => {
    const deskundig = wie === 'veilig-thuis' || wie === 'deskundige'
    return {
      ...(wie === 'veilig-thuis' ? { veiligThuis: 'na-weging' as const } : {}),
      ...(wie === 'collega' || wie === 'aandachtsfunctionaris' ? { collega: true } : {}),
      ...(deskundig && contact !== 'niet-besproken' ? { contactadvies: contact } : {}),
      ...(deskundig && risicotaxatie ? { risicotaxatie: true } : {}),
      ...(deskundig ? { tweedeMening: true } : {}),
    }
  },
  'verplichting overgeslagen': (stand, { verplichting }) => ({ overgeslagen: met(stand.overgeslagen, verplichting) }),
  'contactveiligheid beoordeeld': (stand, { antwoord }) => ({
    contactveiligheid: antwoord,
    ...(antwoord === 'nee' ? {} : contactOpnieuw(stand)),
  }),
  'gesprek voorgenomen': () => ({}),
  'gesprek gevoerd': () => ({ gesprek: 'gevoerd' }),
  'gesprek overgeslagen': () => ({ gesprek: 'overgeslagen' }),
  'gesprek uitgesteld': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'uitgesteld' }),
}

/** A new danger in contact makes an earlier *yes* stale; a *no* stays a no. */
function contactOpnieuw(stand: Stand): Pick<Stand, 'contactadvies' | 'risicotaxatie'> {
  return { contactadvies: stand.contactadvies === 'nee' ? 'nee' : 'geen', risicotaxatie: false }
}

function isGewogen(stand: Stand): boolean {
  return Object.values(stand.antwoorden).some((antwoord) => antwoord !== null)
}
