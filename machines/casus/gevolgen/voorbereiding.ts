import type { BIJZONDERHEDEN } from '../gebeurtenissen/signalen'
import { isZorgelijk } from '../kindcheck'
import { heeftBesluit, type Stand } from '../stand'
import { type Gevolgen, met, zonder } from './gevolg'

const AFHANKELIJK = ['kind', 'ongeboren-kind', 'afhankelijke-volwassene']

/** The special form that a ground against contact points at. */
const VORM_BIJ_GROND: Readonly<Partial<Record<string, (typeof BIJZONDERHEDEN)[number]>>> = {
  eer: 'eergerelateerd',
  huwelijksdwang: 'huwelijksdwang',
  vgv: 'vgv',
  pcf: 'pcf',
  'dwingende-controle': 'intieme-terreur',
  uitbuiting: 'mensenhandel',
}

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
  'feit vastgelegd': (stand, { id }) => ({
    feiten: met(stand.feiten, id),
    nieuweFeiten: isGewogen(stand),
    feitNaMelding: stand.gemeld,
  }),
  'feit ingetrokken': (stand, { feit }) => ({ feiten: zonder(stand.feiten, feit), nieuweFeiten: isGewogen(stand) }),
  'persoon toegevoegd': (stand, { id, relatie }) =>
    AFHANKELIJK.includes(relatie)
      ? {
          afhankelijken: { ...stand.afhankelijken, [id]: 'open' },
          teHerzien: stand.teHerzien || heeftBesluit(stand),
        }
      : {},
  'persoon ingetrokken': (stand, { persoon }) => {
    const { [persoon]: _weg, ...afhankelijken } = stand.afhankelijken
    return { afhankelijken }
  },
  'huishouden volledig': () => ({ huishoudenVolledig: true }),
  'kindcheck gedaan': (stand, { uitkomst, vervolg }) => ({
    kindcheck: vervolg === 'andere-neemt-over' ? 'zorg-geregeld' : uitkomst,
    acuutBeoordelen: stand.acuutBeoordelen || uitkomst === 'nu-alleen-of-in-gevaar',
    teHerzien: stand.teHerzien || (isZorgelijk(uitkomst) && stand.meldbesluit === 'niet-melden'),
  }),
  'rode vlag gezien': (stand) => ({
    acuutBeoordelen: true,
    ...(stand.contactveiligheid === 'nee' ? { contactveiligheid: 'niet-beoordeeld' as const } : {}),
  }),
  'bijzonderheid vastgesteld': (stand, { bijzonderheid }) => ({
    bijzonderheden: met(stand.bijzonderheden, bijzonderheid),
    ...contactOpnieuw(stand),
  }),
  'bijzonderheid ingetrokken': (stand, { bijzonderheid }) => ({
    bijzonderheden: zonder(stand.bijzonderheden, bijzonderheid),
  }),
  'raadpleging gehouden': (stand, { met: wie, op, contact, risicotaxatie }) => {
    const deskundig = wie === 'veilig-thuis' || wie === 'deskundige'
    const naWeging = stand.gewogenOp === null || op >= stand.gewogenOp
    return {
      ...(wie === 'veilig-thuis' ? { veiligThuis: naWeging ? ('na-weging' as const) : minstensDezeRonde(stand) } : {}),
      ...(wie === 'collega' || wie === 'aandachtsfunctionaris' ? { collega: true } : {}),
      ...(deskundig && contact !== 'niet-besproken' ? { contactadvies: contact } : {}),
      ...(deskundig && risicotaxatie ? { risicotaxatie: true } : {}),
      ...(deskundig ? { tweedeMening: true } : {}),
    }
  },
  'verplichting overgeslagen': (stand, { verplichting }) => ({ overgeslagen: met(stand.overgeslagen, verplichting) }),
  'contactveiligheid beoordeeld': (stand, { antwoord, gronden }) => {
    if (antwoord === 'nee') return { contactveiligheid: isVoorzichtig(stand) ? stand.contactveiligheid : 'nee' }
    const vormen = gronden.flatMap((grond) => VORM_BIJ_GROND[grond] ?? [])
    return {
      contactveiligheid: antwoord,
      bijzonderheden: vormen.reduce(met, stand.bijzonderheden),
      ...contactOpnieuw(stand),
    }
  },
  'gesprek voorgenomen': () => ({}),
  'gesprek gevoerd': () => ({ gesprek: 'gevoerd' }),
  'gesprek overgeslagen': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'overgeslagen' }),
  'gesprek uitgesteld': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'uitgesteld' }),
}

/** A new danger in contact makes an earlier *yes* stale; a *no* stays a no. */
function contactOpnieuw(stand: Stand): Pick<Stand, 'contactadvies' | 'risicotaxatie'> {
  return { contactadvies: stand.contactadvies === 'nee' ? 'nee' : 'geen', risicotaxatie: false }
}

/** Once contact was found dangerous, an own *no danger* is recorded but opens nothing: that takes an expert's yes. */
function isVoorzichtig(stand: Stand): boolean {
  return ['ja', 'twijfel'].includes(stand.contactveiligheid) && stand.contactadvies !== 'ja'
}

function minstensDezeRonde(stand: Stand): Stand['veiligThuis'] {
  return stand.veiligThuis === 'na-weging' ? 'na-weging' : 'deze-ronde'
}

function isGewogen(stand: Stand): boolean {
  return Object.values(stand.antwoorden).some((antwoord) => antwoord !== null)
}
