import { heeftBesluit, type Stand } from '../stand'
import { type Gevolgen, met } from './gevolg'

const TOETS = { ja: 'werkt', nee: 'tekort', twijfel: 'twijfel' } as const

/** Danger, route, help, melding, and the file itself. */
export const daarna: Gevolgen<
  | 'gevaar ingeroepen'
  | 'gevaar geweken'
  | '112 gebeld'
  | 'route bepaald'
  | 'andere route gevolgd'
  | 'afspraak gemaakt'
  | 'toets gehouden'
  | 'hulp beeindigd'
  | 'melding gedaan'
  | 'terugkoppeling ontvangen'
  | 'veilig thuis gestopt'
  | 'stap afgerond'
  | 'stap heropend'
  | 'casus gesloten'
  | 'casus heropend'
> = {
  'gevaar ingeroepen': (stand) => ({ gevaar: true, teHerzien: stand.teHerzien || stand.meldbesluit === 'niet-melden' }),
  'gevaar geweken': (stand) => (stand.gevaar ? { gevaar: false, acuutBeoordelen: true } : {}),
  '112 gebeld': () => ({}),
  'route bepaald': (_stand, { route }) => ({ route }),
  'andere route gevolgd': () => ({ andereRouteGevolgd: true }),
  'afspraak gemaakt': (stand, { soort }) =>
    soort === 'eigen-vervolg'
      ? { eigenVervolg: true }
      : { hulp: isOnzeker(stand) ? stand.hulp : 'loopt', toetsNodig: true, eigenVervolg: stand.gemeld || stand.eigenVervolg },
  'toets gehouden': (stand, { resultaat }) => ({
    hulp: TOETS[resultaat],
    toetsNodig: false,
    veiligThuis: resultaat !== 'ja' && stand.veiligThuis === 'na-weging' ? 'deze-ronde' : stand.veiligThuis,
    ...(resultaat === 'nee'
      ? { meldingGedaan: false, teHerzien: heeftBesluit(stand), herweging: met(stand.herweging, 'toets') }
      : {}),
    ...(resultaat === 'twijfel' ? { teHerzien: stand.teHerzien || stand.meldbesluit === 'niet-melden' } : {}),
  }),
  'hulp beeindigd': (stand) => (isOnzeker(stand) ? {} : { hulp: 'beeindigd', toetsNodig: false }),
  'melding gedaan': () => ({ gemeld: true, meldingGedaan: true, eigenVervolg: false, terugkoppelingen: 0 }),
  'terugkoppeling ontvangen': (stand) => ({ terugkoppelingen: stand.terugkoppelingen === 0 ? 1 : 2 }),
  'veilig thuis gestopt': (stand) => ({ herweging: met(stand.herweging, 'veilig-thuis') }),
  'stap afgerond': () => ({}),
  'stap heropend': () => ({}),
  'casus gesloten': () => ({ gesloten: true }),
  'casus heropend': () => ({ gesloten: false, rondeGevraagd: true }),
}

/** Help that was found wanting stays so until a later toets says otherwise: new agreements do not talk it away. */
function isOnzeker(stand: Stand): boolean {
  return stand.hulp === 'tekort' || stand.hulp === 'twijfel'
}
