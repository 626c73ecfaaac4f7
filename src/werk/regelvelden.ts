import type { Regel } from '../../machines/index'

/**
 * How the value of a field of a gebeurtenis is put into words: by the list of choices it comes from, or in one of the
 * ways below. A field that is not here holds a person's own text. `type.veld` goes before `veld`.
 */
const WIJZE: Readonly<Record<string, string>> = {
  wanneer: 'dag',
  tot: 'dag',
  uiterlijk: 'dag',
  termijn: 'dag',
  volgende: 'dag',
  herzienOp: 'dag',
  feit: 'feit',
  feiten: 'feit',
  persoon: 'persoon',
  betreft: 'antwoord',
  afspraak: 'afspraak',
  kader: 'kader',
  beroep: 'beroep',
  regel: 'regel',
  'vraag beantwoord.vraag': 'vraag',
  'antwoord gewijzigd.vraag': 'vraag',
  'vraag opengelaten.vraag': 'vraag',
  'vraag beantwoord.antwoord': 'vraagantwoord',
  'antwoord gewijzigd.antwoord': 'vraagantwoord',
  'stap afgerond.stap': 'stap',
  'stap heropend.stap': 'stap',
  'andere route gevolgd.stap': 'routestap',
  'route bepaald.soorten': 'routesoort',
  'andere route gevolgd.soort': 'routesoort',
  'gesprek overgeslagen.grond': 'kadergrond',
  'feit vastgelegd.soort': 'feitsoort',
  'afspraak gemaakt.soort': 'afspraaksoort',
  'terugkoppeling ontvangen.soort': 'terugkoppeling',
  'mantelzorgverleningscheck gedaan.uitkomst': 'mantelzorgcheckuitkomst',
  vervolg: 'checkvervolg',
  'kindcheck gedaan.antwoorden': 'kindcheck',
  'mantelzorgverleningscheck gedaan.antwoorden': 'mantelzorgverleningscheck',
  signaal: 'signaal',
  signalen: 'signaal',
  'signalen aangekruist.leeftijd': 'signaalleeftijd',
  'raadpleging gehouden.met': 'geraadpleegde',
  'gesprek gevoerd.resultaat': 'gespreksresultaat',
  'toets gehouden.resultaat': 'toetsresultaat',
  'betrokkene niet geinformeerd.grond': 'nietinformerengrond',
  'melden besloten.besluit': 'meldbesluit',
  'hulp besloten.besluit': 'hulpbesluit',
  'melding gedaan.hoe': 'meldwijze',
  richting: 'richting',
  relatie: 'relatie',
  aanleidingen: 'kindcheckaanleiding',
  uitkomst: 'kindcheckuitkomst',
  vlag: 'rodevlag',
  bijzonderheid: 'bijzonderheid',
  contact: 'contactadvies',
  verplichting: 'verplichting',
  antwoord: 'antwoord',
  gronden: 'contactgrond',
  melden: 'meldbesluit',
  route: 'route',
  client: 'client',
  aandachtsfunctionaris: 'afrol',
  organisatieregels: 'verplichting',
  risico: 'vgvrisico',
  vertrek: 'vertrek',
  wilsbekwaam: 'wilsbekwaam',
  'aanmelding comensha gedaan.toestemming': 'comenshatoestemming',
}

const NIET_GETOOND: readonly string[] = ['type', 'op', 'door', 'id', 'versie']

export interface Regelveld {
  readonly veld: string
  readonly soort: string
  readonly waarde: unknown
  /** The question that the gebeurtenis is about. */
  readonly vraag: string | undefined
}

/** The fields of one gebeurtenis that say something, in the order in which they were recorded. */
export function regelveldenVan(gebeurtenis: Regel['gebeurtenis']): Regelveld[] {
  const vraag = 'vraag' in gebeurtenis ? gebeurtenis.vraag : undefined
  return Object.entries(gebeurtenis)
    .filter(([veld, waarde]) => !NIET_GETOOND.includes(veld) && !isLeeg(waarde))
    .map(([veld, waarde]) => ({
      veld,
      waarde,
      vraag,
      soort: WIJZE[`${gebeurtenis.type}.${veld}`] ?? WIJZE[veld] ?? 'tekst',
    }))
}

function isLeeg(waarde: unknown): boolean {
  if (Array.isArray(waarde)) return waarde.length === 0
  if (typeof waarde === 'object' && waarde !== null) return Object.keys(waarde).length === 0
  return waarde === undefined || waarde === ''
}
