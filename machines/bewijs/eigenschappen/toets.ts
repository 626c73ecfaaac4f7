import { type Eigenschap, eis } from '../eigenschap'
import { moetGemeld } from './lezing'

/** Promise 6: question 5 is a later check of help, and what it says weighs. */
export const toets: readonly Eigenschap[] = [
  {
    belofte: 6,
    naam: 'Een toets met nee maakt melden weer nodig en vraagt een nieuwe ronde',
    soort: 'stap',
    bij: ['toets gehouden'],
    geldt: ({ naar, gebeurtenis }) => {
      if (gebeurtenis.type !== 'toets gehouden' || gebeurtenis.resultaat !== 'nee') return null
      if (!naar.stand.herweging.includes('toets')) return 'er is geen nieuwe ronde nodig'
      return eis(moetGemeld(naar.melden), `melden is ${naar.melden}`)
    },
  },
  {
    belofte: 6,
    naam: 'Hulp die tekortschoot houdt melden nodig tot een latere toets, wat er ook wordt afgesproken',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd || van.stand.hulp !== 'tekort' || gebeurtenis.type === 'toets gehouden') return null
      return eis(
        naar.stand.hulp === 'tekort' && moetGemeld(naar.melden),
        `hulp werd ${naar.stand.hulp}, melden ${naar.melden}`,
      )
    },
  },
  {
    belofte: 6,
    naam: 'Een nieuwe ronde stelt alle vragen opnieuw',
    soort: 'stap',
    bij: ['ronde gestart', 'casus heropend'],
    geldt: ({ naar, geaccepteerd }, { kader }) => {
      if (!geaccepteerd) return null
      const oud = kader.vragen.filter(({ id }) => naar.stand.antwoorden[id] !== null).map(({ id }) => id)
      return eis(oud.length === 0 && naar.waarde['weging'] === kader.vragen[0]?.id, `nog beantwoord: ${oud.join(', ')}`)
    },
  },
  {
    belofte: 6,
    naam: 'Advies van voor een slechte of onzekere toets geldt niet meer als advies na de weging',
    soort: 'stap',
    bij: ['toets gehouden'],
    geldt: ({ naar, gebeurtenis }) =>
      gebeurtenis.type === 'toets gehouden' && gebeurtenis.resultaat !== 'ja'
        ? eis(naar.stand.veiligThuis !== 'na-weging', 'oud advies telt als nieuw')
        : null,
  },
  {
    belofte: 6,
    naam: 'Een slechte of onzekere toets maakt een besluit niet te melden te herzien',
    soort: 'stap',
    bij: ['toets gehouden'],
    geldt: ({ van, naar, gebeurtenis }) =>
      gebeurtenis.type === 'toets gehouden' && gebeurtenis.resultaat !== 'ja' && van.stand.meldbesluit === 'niet-melden'
        ? eis(naar.stand.teHerzien, 'het besluit bleef staan')
        : null,
  },
  {
    belofte: 6,
    naam: 'Een casus sluit niet met een ronde die nog moet, een toets die nog moet, of hulp die tekortschiet zonder melding',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand }, geaccepteerd }) => {
      if (!geaccepteerd) return null
      if (stand.herweging.length > 0) return `nieuwe ronde nodig: ${stand.herweging.join(', ')}`
      if (Object.values(stand.toetsen).includes('open')) return 'een toets is niet gehouden'
      return eis(
        stand.hulp !== 'tekort' || stand.meldingGedaan || stand.meldbesluit === 'niet-melden',
        'hulp schiet tekort',
      )
    },
  },
]
