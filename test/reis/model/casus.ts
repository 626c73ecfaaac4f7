import { type Casusscherm, paden } from '../../../src/werk/paden'
import { klik, kop, type Reis, vul } from './reis'

export const BEROEPEN = {
  leraar: 'Leraar basisonderwijs',
  huisarts: 'Huisarts',
  leidster: 'Pedagogisch medewerker (dagopvang, buitenschoolse opvang, peuteropvang)',
} as const

export interface NieuweCasus {
  readonly beroep: keyof typeof BEROEPEN
  readonly codenaam: string
  readonly client?: 'Een kind' | 'Een jongere' | 'Een volwassene'
  readonly beslisser?: string
}

/** Fills in what a new casus asks, from the start screen on, and opens it. */
export const vulNieuweCasus = async (reis: Reis, casus: NieuweCasus): Promise<void> => {
  const { beroep, codenaam, client = 'Een kind', beslisser = 'directeur' } = casus
  const { pagina } = reis
  await pagina.getByRole('link', { name: 'Nieuwe casus beginnen' }).click()
  await kop(reis, 'Wat is je beroep?').waitFor()
  await pagina.getByRole('radio', { name: BEROEPEN[beroep], exact: true }).check()
  await klik(reis, 'Verder')
  await kop(reis, 'Met dit kader weeg je').waitFor()
  await klik(reis, 'Verder')
  await vul(reis, 'Schuilnaam', codenaam)
  await klik(reis, 'Verder')
  await pagina.getByRole('radio', { name: client, exact: true }).check()
  await klik(reis, 'Verder')
  await vul(reis, 'Wie is eindverantwoordelijk voor wel of niet melden?', beslisser)
  await klik(reis, 'Open de casus')
}

export const nieuweCasus = async (reis: Reis, casus: NieuweCasus): Promise<void> => {
  await vulNieuweCasus(reis, casus)
  await kop(reis, 'Waar je staat').waitFor()
}

/** The opaque id of the casus that is on the screen. */
const casusId = ({ pagina }: Reis): string => {
  const [, , id = ''] = new URL(pagina.url()).hash.split('/')
  return id
}

/** Goes there, anew when it is the screen at hand, and waits for its heading. */
const ga = async (reis: Reis, pad: string): Promise<void> => {
  const { pagina } = reis
  if (new URL(pagina.url()).hash === pad) await naarOverzicht(reis)
  await pagina.evaluate((naar) => {
    document.querySelector('main h1')?.setAttribute('data-verlaten', '')
    window.location.hash = naar
  }, pad)
  await pagina.locator('main h1:not([data-verlaten])').waitFor()
}

export const naarOverzicht = async (reis: Reis): Promise<void> => {
  await reis.pagina.evaluate(
    (naar) => {
      window.location.hash = naar
    },
    paden.casus(casusId(reis)),
  )
  await kop(reis, 'Waar je staat').waitFor()
}

export const naar = (reis: Reis, scherm: Casusscherm): Promise<void> => ga(reis, paden.scherm(casusId(reis), scherm))

export const naarVraag = (reis: Reis, vraag: string): Promise<void> => ga(reis, paden.vraag(casusId(reis), vraag))

/** How many lines the logboek has, as the overview tells. */
export const aantalRegels = async (reis: Reis): Promise<number> => {
  await naarOverzicht(reis)
  const tekst = await reis.pagina.getByRole('link', { name: /Bekijk de hele tijdlijn/ }).textContent()
  return Number(tekst?.match(/\d+/)?.[0])
}
