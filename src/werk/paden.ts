/** Where a screen lives. Only opaque ids stand in a path, never anything about the casus. */
export const paden = {
  start: '#/',
  nieuw: '#/nieuw',
  openen: '#/openen',
  kaders: '#/kaders',
  kader: (kader: string) => `#/kaders/${kader}`,
  naslag: (deel: string) => `#/kaders/naslag/${deel}`,
  organisatie: '#/organisatie',
  slot: '#/slot',
  reserve: '#/reserve',
  terugzetten: '#/terugzetten',
  bewaren: '#/bewaren',
  toegangslog: '#/toegangslog',
  zelftest: '#/zelftest',
  casus: (id: string) => `#/casus/${id}`,
  scherm: (id: string, scherm: Casusscherm) => `#/casus/${id}/${scherm}`,
  /** The screen that a draft belongs to; `scherm` is empty for the overview, or such as `vraag/acuut`. */
  klad: (id: string, scherm: string) => `#/casus/${[id, scherm].filter(Boolean).join('/')}`,
  vraag: (id: string, vraag: string) => `#/casus/${id}/vraag/${vraag}`,
} as const

export const CASUSSCHERMEN = [
  'signalen',
  'feit',
  'huishouden',
  'kindcheck',
  'mantelzorgcheck',
  'signalenlijst',
  'rode-vlaggen',
  'bijzonderheden',
  'raadplegen',
  'gesprek',
  'contact',
  'wegen',
  'antwoorden',
  'oordeel',
  'beslissen',
  'informeren',
  'gevaar',
  'route',
  'melding',
  'hulp',
  'daarna',
  'sluiten',
  'tijdlijn',
  'uitvoer',
] as const
export type Casusscherm = (typeof CASUSSCHERMEN)[number]

/** Goes to another screen of the app. */
export function gaNaar(pad: string): void {
  window.location.hash = pad.slice(1)
}
