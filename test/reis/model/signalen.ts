import { naar } from './casus'
import { kies, klik, kop, type Reis, vink, vul, ziet } from './reis'

export interface Feit {
  readonly soort?: 'Zelf gezien of gehoord' | 'Door iemand gezegd' | 'Wat ik denk'
  readonly tekst: string
  readonly bron?: string
  readonly richting?: 'Reden tot zorg' | 'Spreekt het tegen' | 'Beschermt'
}

/** Records a feit of today. */
export const legFeit = async (reis: Reis, feit: Feit): Promise<void> => {
  const { soort = 'Zelf gezien of gehoord', tekst, bron, richting } = feit
  await naar(reis, 'feit')
  await kies(reis, 'Wat voor feit is het?', soort)
  if (bron) await vul(reis, 'Wie zei het?', bron)
  await vul(reis, 'Wat is het feit?', tekst)
  await reis.pagina
    .getByRole('group', { name: 'Wanneer was het?' })
    .getByRole('button', { name: 'Vandaag', exact: true })
    .click()
  if (richting) await kies(reis, 'Wat zegt dit feit over je zorg?', richting)
  await klik(reis, 'Bewaar')
  await kop(reis, 'Wat je zag en hoorde').waitFor()
}

export interface Persoon {
  readonly naam: string
  readonly relatie: 'Kind' | 'Ouder of verzorger' | 'Ex-partner' | 'Ongeboren kind' | 'Iemand anders'
  readonly leeftijd?: string
  readonly gezag?: boolean
}

export const voegToe = async (reis: Reis, { naam, relatie, leeftijd = '', gezag = false }: Persoon): Promise<void> => {
  await vul(reis, 'Schuilnaam', naam)
  await kies(reis, 'Wie is dit?', relatie)
  await vul(reis, 'Leeftijd', leeftijd)
  if (gezag) await vink(reis, 'Wat klopt er voor deze persoon?', 'Heeft gezag')
  await klik(reis, 'Voeg toe')
  await reis.pagina.getByRole('region', { name: 'In de lijst' }).getByText(naam, { exact: true }).waitFor()
}

/** Lists the household and says that all children and dependants are in it. */
export const huishouden = async (reis: Reis, personen: readonly Persoon[]): Promise<void> => {
  await naar(reis, 'huishouden')
  for (const persoon of personen) await voegToe(reis, persoon)
  await klik(reis, 'Alle kinderen en afhankelijke huisgenoten staan in de lijst')
  await ziet(reis, 'Lijst is compleet')
}

export const rodeVlag = async (reis: Reis, vlag: string): Promise<void> => {
  await naar(reis, 'rode-vlaggen')
  await vink(reis, 'Wat zag of hoorde je?', vlag)
  await klik(reis, 'Bewaar')
  await reis.pagina.getByRole('region', { name: 'Vastgelegd' }).getByText(vlag).waitFor()
}
