import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../../casus/stand'
import { type Eigenschap, eis } from '../eigenschap'
import { besluitIn } from './lezing'

const ZORGEN = ['twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar']

/** Promise 8: the two checks of step 1, and what worries from them hold. */
export const checks: readonly Eigenschap[] = [
  {
    belofte: 8,
    naam: 'Zorgen uit een check houden niet melden en sluiten tegen, tot Veilig Thuis is gevraagd of de mensen gewogen zijn',
    soort: 'stap',
    bij: ['melden besloten', 'casus gesloten'],
    geldt: (stap) => {
      const sluit = stap.gebeurtenis.type === 'casus gesloten'
      if (!sluit && besluitIn(stap)?.besluit !== 'niet-melden') return null
      return heeftZorgen(stap.van.stand) ? eis(!stap.geaccepteerd, 'aanvaard terwijl er zorgen open stonden') : null
    },
  },
  {
    belofte: 8,
    naam: 'Zorgen uit een check ontstaan bij die check, en verdwijnen alleen door te vragen, te melden, te wegen of helderheid',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis }) => {
      if ('uitkomst' in gebeurtenis && ZORGEN.includes(gebeurtenis.uitkomst) && !('vervolg' in gebeurtenis))
        return eis(heeftZorgen(naar.stand), 'de check liet geen zorgen na')
      const weg = (['kinderen', 'afhankelijken'] as const).filter(
        (soort) => van.stand.zorgen[soort] !== null && naar.stand.zorgen[soort] === null,
      )
      return weg.length > 0 ? eis(kanZorgenSluiten(gebeurtenis), `verdwenen door ${gebeurtenis.type}`) : null
    },
  },
  {
    belofte: 8,
    naam: 'Wie nu alleen of in gevaar is, kind of volwassene, opent de vraag naar acute onveiligheid',
    soort: 'stap',
    bij: ['kindcheck gedaan', 'mantelzorgverleningscheck gedaan'],
    geldt: ({ naar: { stand }, gebeurtenis }) => {
      if (!('uitkomst' in gebeurtenis) || gebeurtenis.uitkomst !== 'nu-alleen-of-in-gevaar') return null
      const check = gebeurtenis.type === 'kindcheck gedaan' ? stand.kindcheck : stand.mantelzorgcheck
      if (check !== gebeurtenis.uitkomst) return 'de zorg viel weg'
      return eis(stand.acuutBeoordelen, 'de vraag bleef dicht')
    },
  },
  {
    belofte: 8,
    naam: 'De mantelzorgverleningscheck houdt niets tegen zolang die niet is gedaan',
    soort: 'stap',
    bij: ['melden besloten', 'hulp besloten', 'casus gesloten'],
    geldt: ({ van: { stand }, gebeurtenis, bezwaren: echt }, { bezwaren }) => {
      if (stand.mantelzorgcheck !== 'niet-gedaan' || stand.client === 'kind') return null
      const gedaan: Stand = { ...stand, mantelzorgcheck: 'geen-afhankelijken' }
      return eis(bezwaren(gedaan, gebeurtenis).length === echt.length, 'de check zelf werd geeist')
    },
  },
]

function heeftZorgen({ zorgen }: Stand): boolean {
  return zorgen.kinderen !== null || zorgen.afhankelijken !== null
}

function kanZorgenSluiten(gebeurtenis: Gebeurtenis): boolean {
  switch (gebeurtenis.type) {
    case 'raadpleging gehouden':
      return gebeurtenis.met === 'veilig-thuis'
    case 'verplichting overgeslagen':
      return gebeurtenis.verplichting === 'veilig-thuis-advies'
    case 'melding gedaan':
      return true
    case 'vraag beantwoord':
    case 'antwoord gewijzigd':
      return ['acuut', 'structureel'].includes(gebeurtenis.vraag)
    case 'kindcheck gedaan':
    case 'mantelzorgverleningscheck gedaan':
      return gebeurtenis.antwoorden !== undefined
    default:
      return false
  }
}
