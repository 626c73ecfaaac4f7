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
      const { stand } = stap.van
      const sluit = stap.gebeurtenis.type === 'casus gesloten'
      if (!sluit && besluitIn(stap)?.besluit !== 'niet-melden') return null
      if (!heeftZorgen(stand)) return null
      const gevraagd = stand.veiligThuis !== 'nooit' || stand.gemeld || stand.overgeslagen.includes('veilig-thuis-advies')
      const gewogen =
        Object.keys(stand.afhankelijken).length > 0 && Boolean(stand.antwoorden['acuut'] && stand.antwoorden['structureel'])
      return gevraagd || gewogen ? null : eis(!stap.geaccepteerd, 'aanvaard terwijl er zorgen open stonden')
    },
  },
  {
    belofte: 8,
    naam: 'Wie nu alleen of in gevaar is, kind of volwassene, opent de vraag naar acute onveiligheid',
    soort: 'stap',
    bij: ['kindcheck gedaan', 'mantelzorgverleningscheck gedaan'],
    geldt: ({ naar, gebeurtenis }) =>
      'uitkomst' in gebeurtenis && gebeurtenis.uitkomst === 'nu-alleen-of-in-gevaar'
        ? eis(naar.stand.acuutBeoordelen, 'de vraag bleef dicht')
        : null,
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

function heeftZorgen({ kindcheck, mantelzorgcheck }: Stand): boolean {
  return ZORGEN.includes(kindcheck) || ZORGEN.includes(mantelzorgcheck)
}
