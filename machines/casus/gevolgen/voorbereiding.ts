import type { Bijzonderheid } from '../../bijzonderheden/bijzonderheden.schema'
import { kenmerkenNa, opentAcuut, regelsVan, vormenBij } from '../bijzonderheden'
import { checkstandNa, naCheck } from '../checks'
import type { GebeurtenisVan } from '../gebeurtenissen/vocabulaire'
import { heeftBesluit, type Stand } from '../stand'
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
  | 'mantelzorgverleningscheck gedaan'
  | 'signalen aangekruist'
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
  | 'wens vastgelegd'
  | 'andere ouder gehoord'
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
          ongeborenen: relatie === 'ongeboren-kind' ? met(stand.ongeborenen, id) : stand.ongeborenen,
          teHerzien: stand.teHerzien || heeftBesluit(stand),
        }
      : {},
  'persoon ingetrokken': (stand, { persoon }) => {
    const { [persoon]: _weg, ...afhankelijken } = stand.afhankelijken
    return { afhankelijken, ongeborenen: zonder(stand.ongeborenen, persoon) }
  },
  'huishouden volledig': () => ({ huishoudenVolledig: true }),
  'kindcheck gedaan': (stand, { uitkomst, vervolg }) => ({
    kindcheck: checkstandNa(uitkomst, vervolg),
    ...naCheck(stand, uitkomst),
  }),
  'mantelzorgverleningscheck gedaan': (stand, { uitkomst, vervolg }) => ({
    mantelzorgcheck: checkstandNa(uitkomst, vervolg),
    ...naCheck(stand, uitkomst),
  }),
  'signalen aangekruist': () => ({}),
  'rode vlag gezien': (stand) => ({
    acuutBeoordelen: true,
    ...(stand.contactveiligheid === 'nee' ? { contactveiligheid: 'niet-beoordeeld' as const } : {}),
  }),
  'bijzonderheid vastgesteld': (stand, { bijzonderheid, risico, vertrek, volwassen }) => ({
    ...vormenErbij(stand, [bijzonderheid]),
    kenmerken: kenmerkenNa(stand, bijzonderheid, { risico, volwassen }),
    acuutBeoordelen: stand.acuutBeoordelen || opentAcuut(bijzonderheid, { risico, vertrek }),
    ...contactOpnieuw(stand),
  }),
  'bijzonderheid ingetrokken': (stand, { bijzonderheid }) => {
    const { [bijzonderheid]: _weg, ...kenmerken } = stand.kenmerken
    return { bijzonderheden: zonder(stand.bijzonderheden, bijzonderheid), kenmerken }
  },
  'raadpleging gehouden': (stand, { met: wie, op, contact, risicotaxatie }) => {
    const deskundig = wie === 'veilig-thuis' || wie === 'deskundige'
    const naWeging = stand.gewogenOp === null || op >= stand.gewogenOp
    return {
      ...(wie === 'veilig-thuis' ? { veiligThuis: naWeging ? ('na-weging' as const) : minstensDezeRonde(stand) } : {}),
      ...(wie === 'collega' || wie === 'aandachtsfunctionaris' ? { collega: true } : {}),
      ...(deskundig && contact !== 'niet-besproken' ? { contactadvies: contact } : {}),
      ...(deskundig && risicotaxatie ? { risicotaxatie: true } : {}),
      ...(deskundig ? { tweedeMening: true } : {}),
      geraadpleegd: isGevraagd(stand, wie) ? met(stand.geraadpleegd, wie) : stand.geraadpleegd,
    }
  },
  'verplichting overgeslagen': (stand, { verplichting }) => ({ overgeslagen: met(stand.overgeslagen, verplichting) }),
  'contactveiligheid beoordeeld': (stand, { antwoord, gronden }) => {
    if (antwoord === 'nee') return { contactveiligheid: isVoorzichtig(stand) ? stand.contactveiligheid : 'nee' }
    return {
      contactveiligheid: antwoord,
      ...vormenErbij(stand, vormenBij(gronden)),
      ...contactOpnieuw(stand),
    }
  },
  'gesprek voorgenomen': () => ({}),
  'gesprek gevoerd': () => ({ gesprek: 'gevoerd' }),
  'gesprek overgeslagen': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'overgeslagen' }),
  'gesprek uitgesteld': (stand) => (stand.gesprek === 'gevoerd' ? {} : { gesprek: 'uitgesteld' }),
  'wens vastgelegd': (stand, { wilsbekwaam }) => ({
    wens: wilsbekwaam !== 'niet-beoordeeld' || stand.wens === 'met-bekwaamheid' ? 'met-bekwaamheid' : 'vastgelegd',
  }),
  'andere ouder gehoord': () => ({ andereOuderGehoord: true }),
}

/** Whether some rule can look at who this was; an expert is asked for by a bijzonderheid that stands already. */
function isGevraagd({ bijzonderheden }: Stand, wie: GebeurtenisVan<'raadpleging gehouden'>['met']): boolean {
  const plichten = bijzonderheden.flatMap((vorm) => regelsVan(vorm).verplicht)
  return wie === 'aandachtsfunctionaris' || plichten.some((plicht) => plicht.met?.includes(wie))
}

/**
 * Bijzonderheden are recorded. What an expert said before, or why none was asked, was not said with a new one in view;
 * a decision not to report is looked at again when the new one obliges something.
 */
function vormenErbij(
  { bijzonderheden, geraadpleegd, overgeslagen, teHerzien, meldbesluit }: Stand,
  vormen: readonly Bijzonderheid[],
): Pick<Stand, 'bijzonderheden' | 'geraadpleegd' | 'overgeslagen' | 'teHerzien'> {
  const plichten = vormen.filter((vorm) => !bijzonderheden.includes(vorm)).flatMap((vorm) => regelsVan(vorm).verplicht)
  return {
    bijzonderheden: vormen.reduce(met, bijzonderheden),
    geraadpleegd: plichten.flatMap((plicht) => plicht.met ?? []).reduce(zonder, geraadpleegd),
    overgeslagen: plichten.map(({ id }) => id).reduce(zonder, overgeslagen),
    teHerzien: teHerzien || (plichten.length > 0 && meldbesluit === 'niet-melden'),
  }
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
