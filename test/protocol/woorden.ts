import type { Casusbouwer } from '../bouwers/casus'
import { Vocabulaire } from './gherkin'

/** What a scenario works on. */
export interface Wereld {
  casus: Casusbouwer
}

export const vocabulaire = new Vocabulaire<Wereld>()
const woord = vocabulaire.woord.bind(vocabulaire)
export const stap = vocabulaire.stap.bind(vocabulaire)

export const KADERS: Readonly<Record<string, string>> = {
  leraar: 'onderwijs',
  huisarts: 'artsen',
  'pedagogisch medewerker': 'kinderopvang',
  beroepskracht: 'generiek',
  tandarts: 'tandartsen',
  wijkverpleegkundige: 'verpleging-verzorging',
  verloskundige: 'verloskunde',
  kraamverzorgende: 'kraamzorg',
  fysiotherapeut: 'paramedici-apa',
  logopedist: 'logopedie',
  apotheker: 'apotheek',
  ambulanceverpleegkundige: 'ambulance',
  psycholoog: 'psych-ped-sociaal-werk',
  jeugdhulpverlener: 'jeugdhulp',
  wijkteammedewerker: 'wmo-maatschappelijke-ondersteuning',
  leerplichtambtenaar: 'leerplicht-rmc',
  reclasseringswerker: 'justitie',
  begeleider: 'gehandicaptenzorg',
  schuldhulpverlener: 'schuldhulp',
  sportcoach: 'vrijwilligers',
}
export const GERAADPLEEGDEN: Readonly<Record<string, string>> = {
  'een collega': 'collega',
  'de aandachtsfunctionaris': 'aandachtsfunctionaris',
  'Veilig Thuis': 'veilig-thuis',
  'een deskundige': 'deskundige',
  'een letseldeskundige': 'letseldeskundige',
}
export const KENMERKEN: Readonly<Record<string, object>> = {
  'met vertrek deze week': { vertrek: 'deze-week' },
  'bij een volwassene': { volwassen: true },
}
export const WENSEN: Readonly<Record<string, object>> = {
  'geen bezwaar maakt': { bezwaar: false, wilsbekwaam: 'ja' },
  'bezwaar maakt en dat overziet': { bezwaar: true, wilsbekwaam: 'ja' },
  'bezwaar maakt en dat niet overziet': { bezwaar: true, wilsbekwaam: 'nee' },
  'bezwaar maakt en niemand weet of dat overzien wordt': { bezwaar: true, wilsbekwaam: 'niet-beoordeeld' },
}
const alsPatroon = (woorden: readonly string[]) => new RegExp(woorden.join('|'))

woord('beroep', alsPatroon(Object.keys(KADERS)))
woord('client', /kind|jongere|volwassene/)
woord('regel', /collega|veilig-thuis-advies|aandachtsfunctionaris/)
woord('feit', /feit|nieuw feit|uitspraak zonder bron/)
woord('check', /kindcheck|mantelzorgverleningscheck/)
woord('situatie', new RegExp(`[a-z-]+(?: met risico [a-z-]+| ${Object.keys(KENMERKEN).join('| ')})?`))
woord('wens', alsPatroon(Object.keys(WENSEN)))
woord('instantie', /de Raad|CoMensha/)
woord('grond', /met mandaat|zonder mandaat|met toestemming|zonder toestemming/)
woord('route', /(?:meldcode|andere|beide)(?: voor [a-z-]+(?: en [a-z-]+)?)?/)
woord('geraadpleegde', alsPatroon(Object.keys(GERAADPLEEGDEN)))
woord('contactadvies', /mag na een risicotaxatie|niet mag|mag/)
woord('antwoord', /ja|nee|twijfel/)
woord('id', /[a-z][a-z0-9-]*/)
woord('naam', /[A-Z][a-z]+/)
woord('gesprek', /voorbereid|gevoerd|uitgesteld|overgeslagen vanwege [a-z-]+/)
woord('besluit', /melden|niet melden zonder reden|niet melden/)
woord('daad', /gesloten|heropend|opnieuw gewogen/)
woord('gevaar', /acuut gevaar|geen gevaar meer/)
woord('deel', /melden|hulp|de positie|de ronde|stap [a-z]+/)
woord('waarde', /te doen|[a-z0-9-]+/)
woord('dag', /\d{4}-\d{2}-\d{2}/)
woord('handeling', /melden|niet melden|hulp|contact|sluiten/)
woord('lijst', /[a-z][a-z0-9-]*(?:(?:, | en )[a-z][a-z0-9-]*)*/)

export const lijst = (tekst: string) => (tekst === 'niets' ? [] : tekst.split(/, | en /))
