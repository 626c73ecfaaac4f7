import type { Stand } from '../../casus/stand'
import { andereRoutes } from '../../routes/routes'
import { type Eigenschap, eis } from '../eigenschap'
import { verschil } from './lezing'

/** Promises 9, 10 and 11: other routes, what decides nothing, closing and reopening. */
export const daarna: readonly Eigenschap[] = [
  {
    belofte: 9,
    naam: 'Alleen een andere route maakt melden niet van toepassing, en nooit als er onveiligheid of twijfel is',
    soort: 'toestand',
    geldt: ({ stand, melden }) => {
      if (melden === 'niet-van-toepassing') {
        if (stand.route !== 'andere') return `de route is ${stand.route}`
        return eis(!Object.values(stand.antwoorden).includes('twijfel') && stand.hulp !== 'twijfel', 'er is twijfel')
      }
      return stand.route === 'meldcode' ? null : true
    },
  },
  {
    belofte: 9,
    naam: 'Een casus met een andere route sluit pas als die gevolgd is',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand }, geaccepteerd }, { kader }) => {
      if (!geaccepteerd || stand.route === 'meldcode') return null
      const { routesoorten } = stand
      const allen = routesoorten.every((soort) => isRouteGevolgd(stand, soort))
      const een = kader['andere-routes'].some((soort) => isRouteGevolgd(stand, soort))
      return eis(routesoorten.length > 0 ? allen : een, 'de andere route is niet gevolgd')
    },
  },
  {
    belofte: 9,
    naam: 'Een andere route laat antwoorden en besluiten staan',
    soort: 'stap',
    bij: ['route bepaald', 'andere route gevolgd'],
    geldt: ({ van, naar, geaccepteerd }) => {
      if (!geaccepteerd) return null
      const anders = verschil(van.stand, naar.stand).filter(
        (veld) => !['route', 'routesoorten', 'routestappen', 'teHerzien'].includes(veld),
      )
      return eis(anders.length === 0, `veranderde ${anders.join(', ')}`)
    },
  },
  {
    belofte: 10,
    naam: 'Alleen een gedane melding is een melding: advies vragen is dat nooit',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) =>
      geaccepteerd && van.stand.gemeld !== naar.stand.gemeld
        ? eis(gebeurtenis.type === 'melding gedaan' && naar.stand.gemeld, `door ${gebeurtenis.type}`)
        : null,
  },
  {
    belofte: 10,
    naam: 'Geen signaal, vinkje, gesprek of raadpleging beslist iets: antwoorden, gevaar en besluiten blijven zoals ze zijn',
    soort: 'stap',
    bij: [
      'feit vastgelegd',
      'feit ingetrokken',
      'kindcheck gedaan',
      'mantelzorgverleningscheck gedaan',
      'rode vlag gezien',
      'bijzonderheid vastgesteld',
      'raadpleging gehouden',
      'verplichting overgeslagen',
      'contactveiligheid beoordeeld',
      'gesprek gevoerd',
      'gesprek overgeslagen',
      'betrokkene geinformeerd',
    ],
    geldt: ({ van, naar, gebeurtenis: { type }, geaccepteerd }) => {
      if (!geaccepteerd) return null
      const vast = ['antwoorden', 'gevaar', 'meldbesluit', 'hulpbesluit', 'gemeld', 'route', 'hulp']
      const anders = verschil(van.stand, naar.stand).filter((veld) => vast.includes(veld))
      // Who turns out to live there may make *niet nodig* uncertain again, and a check done anew may settle it; nothing more.
      const onzeker = van.melden === 'niet-nodig' && naar.melden === 'onbekend'
      const opgehelderd = type.endsWith('check gedaan') && van.melden === 'onbekend' && naar.melden === 'niet-nodig'
      const oordeel = van.melden === naar.melden || onzeker || opgehelderd
      return eis(anders.length === 0 && oordeel, `veranderde ${anders.join(', ') || 'het oordeel'}`)
    },
  },
  {
    belofte: 10,
    naam: 'Een rode vlag opent de vraag naar acute onveiligheid, en alleen een antwoord daarop sluit die',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd) return null
      if (gebeurtenis.type === 'rode vlag gezien')
        return eis(naar.stand.acuutBeoordelen || naar.stand.antwoorden['acuut'] === 'ja', 'de vraag bleef dicht')
      if (!van.stand.acuutBeoordelen || naar.stand.acuutBeoordelen) return null
      return eis('vraag' in gebeurtenis && gebeurtenis.vraag === 'acuut', `gesloten door ${gebeurtenis.type}`)
    },
  },
  {
    belofte: 10,
    naam: 'Zolang acute onveiligheid beoordeeld moet worden is er geen besluit niet te melden en geen sluiten',
    soort: 'stap',
    bij: ['melden besloten', 'casus gesloten'],
    geldt: ({ van, gebeurtenis, geaccepteerd }) => {
      if (!van.stand.acuutBeoordelen || (gebeurtenis.type === 'melden besloten' && gebeurtenis.besluit === 'melden'))
        return null
      return eis(!geaccepteerd, 'aanvaard terwijl de vraag open stond')
    },
  },
  {
    belofte: 10,
    naam: 'Gevaar begint en eindigt alleen door een mens, en laat antwoorden en besluiten staan',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis: { type }, geaccepteerd }) => {
      if (type !== 'gevaar ingeroepen' && type !== 'gevaar geweken') {
        return geaccepteerd && van.stand.gevaar !== naar.stand.gevaar ? `gevaar veranderde door ${type}` : null
      }
      const anders = verschil(van.stand, naar.stand).filter(
        (veld) => !['gevaar', 'teHerzien', 'acuutBeoordelen', 'meldingGedaan', 'afhankelijken'].includes(veld),
      )
      if (anders.length > 0) return `veranderde ${anders.join(', ')}`
      const geweken = type === 'gevaar geweken' && van.stand.gevaar
      const beoordeeld = naar.stand.acuutBeoordelen || naar.stand.antwoorden['acuut'] === 'ja'
      return eis(!geweken || beoordeeld, 'na het gevaar bleef de vraag naar acute onveiligheid dicht')
    },
  },
  {
    belofte: 11,
    naam: 'Na een melding sluit een casus pas met een eigen vervolg, en nooit tijdens gevaar of met ongewogen feiten',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand }, geaccepteerd }) => {
      if (!geaccepteerd) return null
      if (stand.gevaar) return 'er is gevaar'
      if (stand.nieuweFeiten) return 'er liggen ongewogen feiten'
      return eis(!stand.gemeld || stand.eigenVervolg, 'zonder eigen vervolg')
    },
  },
  {
    belofte: 11,
    naam: 'Heropenen bewaart wat er was en maakt besluiten te herzien',
    soort: 'stap',
    bij: ['casus heropend'],
    geldt: ({ van, naar, geaccepteerd }) => {
      if (!geaccepteerd) return null
      const kwijt = verschil(van.stand, naar.stand).filter((veld) => !BEGINT_OPNIEUW.includes(veld))
      if (kwijt.length > 0) return `veranderde ${kwijt.join(', ')}`
      return eis(naar.stand.teHerzien || naar.stand.meldbesluit === null, 'een oud besluit bleef gewoon staan')
    },
  },
  {
    belofte: 11,
    naam: 'In een gesloten casus verandert alleen wat gebeurd is nog iets',
    soort: 'stap',
    geldt: ({ van, gebeurtenis, geaccepteerd, bezwaren }) => {
      if (!van.stand.gesloten || gebeurtenis.type === 'casus heropend') return null
      return geaccepteerd || eis(bezwaren.includes('casus-gesloten'), 'geweigerd om een andere reden')
    },
  },
]

/** Every step that a route must have, was taken, or another in its place. */
function isRouteGevolgd({ routestappen }: Stand, soort: string): boolean {
  const stappen = andereRoutes.find(({ id }) => id === soort)?.stappen ?? []
  const gezet = stappen.filter(({ id }) => routestappen.includes(`${soort}/${id}`))
  return stappen
    .filter(({ nodig }) => nodig)
    .every(({ id }) => gezet.some((stap) => stap.id === id || stap['in-plaats-van'] === id))
}

/** What a new round empties, and what reopening asks anew; all else stays. */
const BEGINT_OPNIEUW = [
  'antwoorden',
  'perPersoon',
  'gronden',
  'opengelaten',
  'gewogenOp',
  'nieuweFeiten',
  'veiligThuis',
  'overgeslagen',
  'voorstel',
  'advies',
  'tweedeMening',
  'herweging',
  'meldingGedaan',
  'teHerzien',
  'gesloten',
  'afhankelijken',
  'contactveiligheid',
  'contactadvies',
  'contactOp',
  'risicotaxatie',
  'afgedaan',
  'zorgen',
]
