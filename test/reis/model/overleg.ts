import { naar } from './casus'
import { kies, klik, kop, type Reis, vink, vul, ziet } from './reis'

export interface Raadpleging {
  readonly met: 'Deskundige collega' | 'Aandachtsfunctionaris' | 'Veilig Thuis (advies, geen melding)'
  readonly advies: string
  /** What the expert says about contact with the family. */
  readonly contact?: 'Ja, contact mag' | 'Nee, nu geen contact' | 'Niet besproken'
  readonly hoe?: string
}

/** Records a consultation of today. */
export const raadpleeg = async (reis: Reis, { met, advies, contact, hoe }: Raadpleging): Promise<void> => {
  await naar(reis, 'raadplegen')
  await klik(reis, 'Leg een overleg vast')
  await kies(reis, 'Met wie was het overleg?', met)
  await vul(reis, 'Wat was het advies?', advies)
  if (contact) await kies(reis, 'Mag er contact zijn met ouders, partner of familie?', contact)
  if (hoe) await vul(reis, 'Met wie wel of niet, en hoe?', hoe)
  await klik(reis, 'Bewaar')
  await ziet(reis, 'Bewaard. Het overleg staat in de lijst hieronder.')
}

/** Answers whether contact with the family can endanger someone. */
export const beoordeelContact = async (
  reis: Reis,
  antwoord: 'Ja' | 'Nee' | 'Ik twijfel',
  ...gronden: readonly string[]
): Promise<void> => {
  await naar(reis, 'contact')
  await kies(reis, 'Kan contact met ouders, partner of familie iemand in gevaar brengen?', antwoord)
  await vink(reis, 'Waar zit het gevaar in?', ...gronden)
  await klik(reis, 'Bewaar')
  await ziet(reis, `Je antwoord: ${antwoord}`)
}

export const CONTACT_DICHT = 'Nu nog geen contact met ouders, partner of familie'

export const planGesprek = async (reis: Reis, met: readonly string[], doel: string): Promise<void> => {
  await naar(reis, 'gesprek')
  await klik(reis, 'Bereid een gesprek voor')
  await vink(reis, 'Met wie ga je praten?', ...met)
  await vul(reis, 'Wat is het doel?', doel)
  await klik(reis, 'Bewaar')
  await ziet(reis, 'Bewaard. Het staat in het verloop hieronder.')
}

export interface Gesprek {
  readonly met: readonly string[]
  readonly verslag: string
  readonly resultaat: 'De zorgen zijn weg' | 'De zorgen blijven' | 'De zorgen zijn groter'
}

export const voerGesprek = async (reis: Reis, { met, verslag, resultaat }: Gesprek): Promise<void> => {
  await naar(reis, 'gesprek')
  await klik(reis, 'Er is een gesprek geweest')
  await kop(reis, 'Leg vast wat er is gezegd').waitFor()
  await vink(reis, 'Met wie is gesproken?', ...met)
  await vul(reis, 'Wat is er gezegd?', verslag)
  await kies(reis, 'Hoe staat het nu met je zorgen?', resultaat)
  await klik(reis, 'Bewaar')
  await ziet(reis, 'Bewaard. Het staat in het verloop hieronder.')
}
