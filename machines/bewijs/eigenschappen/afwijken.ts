import type { Antwoord, Melden } from '../../weging/kader.schema'
import { type Eigenschap, eis } from '../eigenschap'
import type { Stap } from '../onderdelen'
import { besluitIn, moetGemeld, verschil } from './lezing'

const STERKTE: readonly Melden[] = ['direct', 'nodig', 'onbekend', 'niet-nodig', 'niet-van-toepassing']

const VOOR_MELDEN = ['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies', 'andere-ouder-gehoord'].map(
  (wat) => `${wat}-ontbreekt`,
)

/** Promise 13: departing towards melden is free, departing from it is not. */
export const afwijken: readonly Eigenschap[] = [
  {
    belofte: 13,
    naam: 'Naast een direct oordeel wordt niet melden nooit besloten',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap) =>
      besluitIn(stap)?.besluit === 'niet-melden' && stap.van.melden === 'direct'
        ? eis(!stap.geaccepteerd, 'niet melden werd aanvaard')
        : null,
  },
  {
    belofte: 13,
    naam: 'Afwijken van melden nodig vraagt advies van Veilig Thuis na de weging, reden, veiligheid nu en een dag',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap) => {
      const besluit = besluitIn(stap)
      if (!stap.geaccepteerd || besluit?.besluit !== 'niet-melden' || stap.van.melden !== 'nodig') return null
      if (stap.van.stand.veiligThuis !== 'na-weging') return 'zonder advies van Veilig Thuis na de weging'
      const mist = (['reden', 'veiligheidNu', 'herzienOp'] as const).filter((veld) => !besluit[veld])
      return eis(mist.length === 0, `zonder ${mist.join(', ')}`)
    },
  },
  {
    belofte: 13,
    naam: 'Afwijken naar melden is vrij: alleen wat voor een melding verplicht is houdt het tegen',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap) => {
      if (besluitIn(stap)?.besluit !== 'melden' || stap.van.stand.gesloten) return null
      const anders = stap.bezwaren.filter((id) => !VOOR_MELDEN.includes(id))
      return eis(anders.length === 0, anders.join(', '))
    },
  },
  {
    belofte: 13,
    naam: 'Een besluit verandert het oordeel niet',
    soort: 'stap',
    bij: ['melden besloten', 'hulp besloten', 'voorstel gedaan', 'advies gegeven', 'standpunt vastgelegd'],
    geldt: ({ van, naar, geaccepteerd }) =>
      geaccepteerd
        ? eis(van.melden === naar.melden && van.hulp === naar.hulp, `${van.melden} werd ${naar.melden}`)
        : null,
  },
  {
    belofte: 13,
    naam: 'Een wijziging die melden verlaagt heeft een reden en een nieuw feit',
    soort: 'stap',
    bij: ['antwoord gewijzigd'],
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd || gebeurtenis.type !== 'antwoord gewijzigd' || !isLager(naar.melden, van.melden)) return null
      const ookVoorAnderen = van.stand.antwoorden[gebeurtenis.vraag] === gebeurtenis.antwoord
      if (ookVoorAnderen) return null
      if (!gebeurtenis.reden) return 'zonder reden'
      const eerder = van.stand.gronden[gebeurtenis.vraag] ?? []
      return eis(
        gebeurtenis.feiten.some((feit) => !eerder.includes(feit) && van.stand.feiten.includes(feit)),
        'zonder nieuw feit',
      )
    },
  },
  {
    belofte: 13,
    naam: 'Over geen kind wordt een antwoord minder zwaar zonder reden en nieuw feit, ook niet onder gevaar',
    soort: 'stap',
    bij: ['antwoord gewijzigd'],
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }, { kader }) => {
      if (!geaccepteerd || gebeurtenis.type !== 'antwoord gewijzigd') return null
      const { vraag, reden, feiten } = gebeurtenis
      const weegt = (keuze: Antwoord | undefined) =>
        kader.vragen.find(({ id }) => id === vraag)?.antwoorden[keuze ?? 'nee']?.melden ?? 'niet-nodig'
      const lichter = Object.entries(van.stand.perPersoon[vraag] ?? {}).filter(([persoon, eerder]) =>
        isLager(weegt(naar.stand.perPersoon[vraag]?.[persoon]), weegt(eerder)),
      )
      if (lichter.length === 0) return null
      const nieuw = feiten.some((feit) => !van.stand.gronden[vraag]?.includes(feit))
      return eis(Boolean(reden) && nieuw, `${lichter.map(([persoon]) => persoon).join(', ')} werd lichter`)
    },
  },
  {
    belofte: 13,
    naam: 'Een feit waarop een antwoord al rustte wordt in die ronde niet weer nieuw',
    soort: 'stap',
    bij: ['antwoord gewijzigd'],
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd || gebeurtenis.type !== 'antwoord gewijzigd') return null
      const { vraag } = gebeurtenis
      const nog = van.stand.feiten.filter((feit) => van.stand.gronden[vraag]?.includes(feit))
      const kwijt = nog.filter((feit) => !naar.stand.gronden[vraag]?.includes(feit))
      return eis(kwijt.length === 0, `${kwijt.join(', ')} zou weer als nieuw gelden`)
    },
  },
  {
    belofte: 13,
    naam: 'Melden wordt alleen minder nodig door een wijziging, geweken gevaar, een toets, of een nieuwe ronde met aanleiding',
    soort: 'stap',
    geldt: (stap) => (stap.geaccepteerd && moetGemeld(stap.van.melden) ? verlaging(stap) : null),
  },
  {
    belofte: 13,
    naam: 'Na een besluit maakt elk nieuw antwoord dat besluit te herzien',
    soort: 'stap',
    bij: ['vraag beantwoord', 'antwoord gewijzigd'],
    geldt: ({ van, naar, geaccepteerd }) =>
      geaccepteerd && van.stand.meldbesluit !== null
        ? eis(naar.stand.teHerzien, 'het besluit bleef gewoon staan')
        : null,
  },
  {
    belofte: 13,
    naam: 'Wat het oordeel verandert maakt een meldbesluit te herzien',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis: { type }, geaccepteerd }) =>
      geaccepteerd && van.stand.meldbesluit !== null && van.melden !== naar.melden && type !== 'casus gesloten'
        ? eis(naar.stand.teHerzien, `${van.melden} werd ${naar.melden}`)
        : null,
  },
  {
    belofte: 13,
    naam: 'Een wijziging laat alles buiten de weging staan zoals het is vastgelegd',
    soort: 'stap',
    bij: ['antwoord gewijzigd'],
    geldt: ({ van, naar, geaccepteerd }) => {
      if (!geaccepteerd) return null
      const eigen = [
        'antwoorden',
        'perPersoon',
        'gronden',
        'opengelaten',
        'nieuweFeiten',
        'veiligThuis',
        'teHerzien',
        'gewogenOp',
        // An earlier melding does not cover a graver danger.
        'meldingGedaan',
        // Worries from a check end where the people are weighed.
        'zorgen',
      ]
      const anders = verschil(van.stand, naar.stand).filter((veld) => ![...eigen, 'acuutBeoordelen'].includes(veld))
      return eis(anders.length === 0, `veranderde ${anders.join(', ')}`)
    },
  },
]

function isLager(melden: Melden, dan: Melden): boolean {
  return STERKTE.indexOf(melden) > STERKTE.indexOf(dan)
}

function verlaging({ van, naar, gebeurtenis }: Stap): true | string {
  if (!isLager(naar.melden, van.melden)) return true
  switch (gebeurtenis.type) {
    case 'antwoord gewijzigd':
    case 'gevaar geweken':
    case 'toets gehouden':
    case 'casus heropend':
      return true
    case 'ronde gestart': {
      const { feiten, gronden, herweging, meldingGedaan, gevaar } = van.stand
      const nieuw = feiten.some((feit) => !Object.values(gronden).flat().includes(feit))
      return eis(
        gevaar || nieuw || herweging.length > 0 || meldingGedaan,
        'een nieuwe ronde veegde ja weg zonder nieuw feit, melding of herweging',
      )
    }
    default:
      return `${van.melden} werd ${naar.melden} door ${gebeurtenis.type}`
  }
}
