import { type Casusscherm, paden } from './paden'

/** Where something that is missing or held back is solved: a screen, or the page of the question it names. */
const PLAATS: Readonly<Record<string, Casusscherm>> = {
  feiten: 'signalen',
  huishouden: 'huishouden',
  'huishouden-niet-volledig': 'huishouden',
  kindcheck: 'kindcheck',
  'kindcheck-ontbreekt': 'kindcheck',
  'kindcheck-zorgen': 'kindcheck',
  mantelzorgverleningscheck: 'mantelzorgcheck',
  'mantelzorgcheck-zorgen': 'mantelzorgcheck',
  'feit-zonder-bron': 'signalen',
  collega: 'raadplegen',
  'collega-ontbreekt': 'raadplegen',
  aandachtsfunctionaris: 'raadplegen',
  'aandachtsfunctionaris-ontbreekt': 'raadplegen',
  deskundige: 'raadplegen',
  'deskundige-ontbreekt': 'raadplegen',
  letselduiding: 'raadplegen',
  'letselduiding-ontbreekt': 'raadplegen',
  risicotaxatie: 'raadplegen',
  'wens-vastleggen': 'gesprek',
  'wens-en-bekwaamheid': 'gesprek',
  'wens-en-bekwaamheid-ontbreekt': 'gesprek',
  'andere-ouder-gehoord': 'gesprek',
  'andere-ouder-gehoord-ontbreekt': 'gesprek',
  'ongeboren-kind-in-beeld': 'huishouden',
  'ongeboren-kind-in-beeld-ontbreekt': 'huishouden',
  'veilig-thuis-advies': 'raadplegen',
  'veilig-thuis-advies-ontbreekt': 'raadplegen',
  'veilig-thuis-bij-twijfel': 'raadplegen',
  'twijfel-vraagt-veilig-thuis': 'raadplegen',
  'afwijken-vraagt-veilig-thuis': 'raadplegen',
  'tweede-mening': 'raadplegen',
  'tweede-mening-ontbreekt': 'raadplegen',
  'contact-eerst-veilig-thuis': 'raadplegen',
  'contact-eerst-deskundige': 'raadplegen',
  'contact-eerst-risicotaxatie': 'raadplegen',
  'contactadvies-nee': 'raadplegen',
  contactadvies: 'raadplegen',
  contactveiligheid: 'contact',
  'contactveiligheid-niet-beoordeeld': 'contact',
  gesprek: 'gesprek',
  'mensen-niet-beoordeeld': 'wegen',
  'nieuwe-feiten': 'wegen',
  'nieuwe-feiten-wegen': 'wegen',
  'nieuwe-ronde-nodig': 'wegen',
  meldbesluit: 'beslissen',
  hulpbesluit: 'beslissen',
  'besluit-ontbreekt': 'beslissen',
  'besluit-te-herzien': 'beslissen',
  informeren: 'informeren',
  'informeren-grond': 'informeren',
  'herziening-nog-te-houden': 'beslissen',
  'eerst-beslissen-over-melden': 'beslissen',
  'aandachtsfunctionaris-wil-melden': 'beslissen',
  'reden-afwijking': 'tijdlijn',
  'melden-is-direct': 'melding',
  'melding-nog-niet-gedaan': 'melding',
  'hulp-schiet-tekort': 'melding',
  terugkoppeling: 'melding',
  'eigen-vervolg-ontbreekt': 'hulp',
  'afspraak-ontbreekt': 'hulp',
  'toets-nog-te-houden': 'hulp',
  'andere-route-niet-gevolgd': 'route',
  'gevaar-bestaat': 'gevaar',
  'uitvoer-opbergen': 'uitvoer',
}

interface Openstaand {
  readonly id: string
  readonly waarden: Readonly<Record<string, string>>
}

/** Where to go; without a place of its own, the overview of the casus. */
export function plaatsVan(casus: string, { id, waarden }: Openstaand): string {
  if (id === 'acuut-nu-beoordelen') return paden.vraag(casus, 'acuut')
  const vraag = waarden['vraag']
  const scherm = PLAATS[id]
  if (scherm) return paden.scherm(casus, scherm)
  return vraag ? paden.vraag(casus, vraag) : paden.casus(casus)
}
