import { contactOpnieuw } from '../contactadvies'
import { meldenVan } from '../melden'
import { weerOpen } from '../personen'
import { routesoortenNa, routestappenNa } from '../route'
import { heeftBesluit, type Stand } from '../stand'
import { isVermoedenWeg } from '../vermoeden'
import { zorgenNa } from '../zorgen'
import { type Gevolgen, met } from './gevolg'

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
  | 'verzoek aan raad gedaan'
  | 'aanmelding comensha gedaan'
  | 'stap afgerond'
  | 'stap heropend'
  | 'casus gesloten'
  | 'casus heropend'
  | 'uitvoer opgeborgen'
> = {
  'gevaar ingeroepen': (stand) => ({ gevaar: true, afhankelijken: weerOpen(stand) }),
  'gevaar geweken': (stand) =>
    stand.gevaar ? { gevaar: false, acuutBeoordelen: stand.acuutBeoordelen || stand.antwoorden['acuut'] !== 'ja' } : {},
  '112 gebeld': () => ({}),
  'route bepaald': (stand, gebeurtenis) => ({
    route: gebeurtenis.route,
    routesoorten: routesoortenNa(stand, gebeurtenis),
  }),
  'andere route gevolgd': (stand, gebeurtenis, kader) => ({ routestappen: routestappenNa(kader, stand, gebeurtenis) }),
  'afspraak gemaakt': (stand, { id, soort }) =>
    soort === 'eigen-vervolg'
      ? { eigenVervolg: true }
      : { ...hulpNa({ ...stand.toetsen, [id]: 'open' }), eigenVervolg: stand.gemeld || stand.eigenVervolg },
  'toets gehouden': (stand, { afspraak, resultaat }) => ({
    ...(stand.toetsen[afspraak] || resultaat !== 'ja' ? hulpNa({ ...stand.toetsen, [afspraak]: resultaat }) : {}),
    veiligThuis: resultaat !== 'ja' && stand.veiligThuis === 'na-weging' ? 'deze-ronde' : stand.veiligThuis,
    teHerzien: stand.teHerzien || (resultaat !== 'ja' && heeftBesluit(stand)),
    ...(resultaat === 'nee' ? { meldingGedaan: false, herweging: met(stand.herweging, 'toets') } : {}),
  }),
  'hulp beeindigd': (stand) => (hulpVanToetsen(stand.toetsen) === 'werkt' ? { hulp: 'beeindigd' } : {}),
  'melding gedaan': (stand, { op }, kader) => ({
    gemeld: true,
    gemeldBij: meldenVan(kader, stand),
    meldingGedaan: true,
    feitNaMelding: false,
    eigenVervolg: false,
    terugkoppelingen: 0,
    zorgen: zorgenNa(stand, op),
  }),
  'terugkoppeling ontvangen': (stand, { soort }) =>
    soort === 'anders' ? {} : { terugkoppelingen: stand.terugkoppelingen === 0 ? 1 : 2 },
  'veilig thuis gestopt': (stand) => ({
    terugkoppelingen: 2,
    herweging: stand.gemeld ? met(stand.herweging, 'veilig-thuis') : stand.herweging,
  }),
  'verzoek aan raad gedaan': () => ({}),
  'aanmelding comensha gedaan': () => ({}),
  'stap afgerond': () => ({}),
  'stap heropend': () => ({}),
  'casus gesloten': (stand, _gebeurtenis, kader) => ({
    gesloten: true,
    ...(isVermoedenWeg(kader, stand)
      ? { meldbesluit: 'niet-melden', hulpbesluit: 'niet-nodig', teHerzien: false }
      : {}),
  }),
  'casus heropend': (stand, { op }) => ({
    gesloten: false,
    rondeGevraagd: true,
    contactveiligheid: stand.contactveiligheid === 'nee' ? 'niet-beoordeeld' : stand.contactveiligheid,
    ...contactOpnieuw(stand, op),
  }),
  'uitvoer opgeborgen': () => ({}),
}

/** How the help stands, from the newest toets of each agreement: the worst of them, and open before good. */
function hulpVanToetsen(toetsen: Stand['toetsen']): Stand['hulp'] {
  const uitslagen = Object.values(toetsen)
  if (uitslagen.length === 0) return 'geen'
  if (uitslagen.includes('nee')) return 'tekort'
  if (uitslagen.includes('twijfel')) return 'twijfel'
  return uitslagen.includes('open') ? 'loopt' : 'werkt'
}

function hulpNa(toetsen: Stand['toetsen']): Pick<Stand, 'toetsen' | 'hulp'> {
  return { toetsen, hulp: hulpVanToetsen(toetsen) }
}
