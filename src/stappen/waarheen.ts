import type { Blokkade } from '../../machines/index'
import { type Casusscherm, paden } from '../werk/paden'

/** The screen on which something missing is recorded, by the id of the blokkade. */
const SCHERM: Readonly<Record<string, Casusscherm>> = {
  'collega-ontbreekt': 'raadplegen',
  'veilig-thuis-advies-ontbreekt': 'raadplegen',
  'twijfel-vraagt-veilig-thuis': 'raadplegen',
  'afwijken-vraagt-veilig-thuis': 'raadplegen',
  'tweede-mening-ontbreekt': 'raadplegen',
  'contactadvies-nee': 'raadplegen',
  'contact-eerst-veilig-thuis': 'raadplegen',
  'contact-eerst-deskundige': 'raadplegen',
  'contact-eerst-risicotaxatie': 'raadplegen',
  'contactveiligheid-niet-beoordeeld': 'contact',
  'huishouden-niet-volledig': 'huishouden',
  'kindcheck-ontbreekt': 'kindcheck',
  'kindcheck-zorgen': 'kindcheck',
  'mensen-niet-beoordeeld': 'wegen',
  'afspraak-ontbreekt': 'hulp',
  'herziening-nog-te-houden': 'beslissen',
  'nieuwe-feiten': 'wegen',
  'nieuwe-feiten-wegen': 'wegen',
  'nieuwe-ronde-nodig': 'wegen',
  'eerst-beslissen-over-melden': 'beslissen',
  'besluit-te-herzien': 'beslissen',
}

/** Where to go to take away a blokkade, or `undefined` when no single screen does that. */
export function waarheen(casus: string, { id, waarden }: Pick<Blokkade, 'id' | 'waarden'>): string | undefined {
  const vraag = id === 'acuut-nu-beoordelen' ? 'acuut' : waarden['vraag']
  const scherm = SCHERM[id]
  if (scherm) return paden.scherm(casus, scherm)
  return vraag ? paden.vraag(casus, vraag) : undefined
}
