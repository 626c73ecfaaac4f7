import { naar } from './casus'
import { kies, klik, kop, type Reis, vul, vulDag, ziet } from './reis'

/** Records that a report was made by phone, today. */
export const meld = async (reis: Reis, inhoud: string): Promise<void> => {
  await naar(reis, 'melding')
  await klik(reis, 'Leg vast dat je hebt gemeld')
  await kies(reis, 'Hoe heb je gemeld?', 'Per telefoon')
  await vul(reis, 'Wat heb je gemeld, en wat is er afgesproken?', inhoud)
  await klik(reis, 'Bewaar')
  await kop(reis, 'De melding is vastgelegd').waitFor()
}

export interface Afspraak {
  readonly soort: 'Hulp' | 'Wat ik zelf blijf doen'
  readonly wie: string
  readonly resultaat: string
  readonly termijn: string
}

export const maakAfspraak = async (reis: Reis, { soort, wie, resultaat, termijn }: Afspraak): Promise<void> => {
  await naar(reis, 'hulp')
  await klik(reis, 'Maak een afspraak')
  await kies(reis, 'Wat voor afspraak is het?', soort)
  await vul(reis, 'Wie doet dit?', wie)
  await vul(reis, 'Wat is er dan veiliger?', resultaat)
  await vulDag(reis, 'Op welke dag bekijken jullie dit?', termijn)
  await klik(reis, 'Bewaar')
  await ziet(reis, 'De afspraak is vastgelegd.')
}

export const sluit = async (reis: Reis, reden: string): Promise<void> => {
  await naar(reis, 'sluiten')
  await vul(reis, 'Waarom sluit je?', reden)
  await klik(reis, 'Sluit de casus')
  await kop(reis, 'Deze casus is gesloten').waitFor()
}

export const heropen = async (reis: Reis, reden: string): Promise<void> => {
  await naar(reis, 'sluiten')
  await vul(reis, 'Waarom open je weer?', reden)
  await klik(reis, 'Heropen de casus')
  await kop(reis, 'Waar je staat').waitFor()
}

/** Says that there is danger now. */
export const roepGevaarIn = async (reis: Reis, wat: string): Promise<void> => {
  await naar(reis, 'gevaar')
  await vul(reis, 'Wat is er aan de hand?', wat)
  await klik(reis, 'Leg vast: er is nu gevaar')
  await kop(reis, 'Er is nu gevaar').waitFor()
}

export type Route = 'De meldcode' | 'Een andere route' | 'Allebei'

export const kiesRoute = async (reis: Reis, route: Route, waarom: string): Promise<void> => {
  await naar(reis, 'route')
  await kies(reis, 'Welke route volg je?', route)
  await vul(reis, 'Waarom deze route?', waarom)
  await klik(reis, 'Bewaar')
}

/** All that the timeline tells. */
export const tijdlijn = async (reis: Reis): Promise<string> => {
  await naar(reis, 'tijdlijn')
  await kop(reis, 'Tijdlijn').waitFor()
  return (await reis.pagina.getByRole('main').textContent()) ?? ''
}

/** Records the first step of the other route that names this. */
export const zetRoutestap = async (reis: Reis, stap: string, wat: string): Promise<void> => {
  await naar(reis, 'route')
  const deel = reis.pagina.getByRole('main').getByRole('listitem').filter({ hasText: stap }).first()
  await deel.getByText('Leg vast dat dit is gedaan').click()
  await deel.getByRole('textbox', { name: 'Wat is er gedaan?' }).fill(wat)
  await deel.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await deel.getByText(wat).waitFor()
}
