import { type Casusscherm, paden } from '../../../src/werk/paden'
import { klik, kop, type Reis, vul } from './reis'

export const BEROEPEN = {
  leraar: 'Leraar basisonderwijs',
  huisarts: 'Huisarts',
  leidster: 'Pedagogisch medewerker (dagopvang, buitenschoolse opvang, peuteropvang)',
} as const

export interface Opening {
  readonly codenaam: string
  readonly client?: 'Een kind' | 'Een jongere' | 'Een volwassene'
  readonly beslisser?: string
}

export interface NieuweCasus extends Opening {
  readonly beroep: keyof typeof BEROEPEN
}

/** From the start screen to the first question of a new casus. */
export const beginNieuweCasus = async (reis: Reis): Promise<void> => {
  await reis.pagina.getByRole('link', { name: 'Nieuwe casus beginnen' }).click()
  await kop(reis, 'Wat is je beroep?').waitFor()
}

/** Searches a profession or a place of work and chooses it; the hint tells two with the same name apart. */
export const zoekBeroep = async ({ pagina }: Reis, naam: string, hint?: string): Promise<void> => {
  await pagina.getByRole('searchbox').fill(naam)
  await pagina.getByRole('radio', { name: naam, exact: true, ...(hint ? { description: hint } : {}) }).check()
}

/** From the chosen profession to the card of its kader. */
export const naarKaderkaart = async (reis: Reis): Promise<void> => {
  await klik(reis, 'Verder')
  await kop(reis, 'Met dit kader weeg je').waitFor()
}

/** Fills in what a new casus asks after its kader, and opens it. */
export const vulOpening = async (reis: Reis, opening: Opening): Promise<void> => {
  const { codenaam, client = 'Een kind', beslisser = 'directeur' } = opening
  await klik(reis, 'Verder')
  await vul(reis, 'Schuilnaam', codenaam)
  await klik(reis, 'Verder')
  await reis.pagina.getByRole('radio', { name: client, exact: true }).check()
  await klik(reis, 'Verder')
  await vul(reis, 'Wie is eindverantwoordelijk voor wel of niet melden?', beslisser)
  await klik(reis, 'Open de casus')
}

/** Fills in what a new casus asks, from the start screen on, and opens it. */
const vulNieuweCasus = async (reis: Reis, casus: NieuweCasus): Promise<void> => {
  await beginNieuweCasus(reis)
  await reis.pagina.getByRole('radio', { name: BEROEPEN[casus.beroep], exact: true }).check()
  await naarKaderkaart(reis)
  await vulOpening(reis, casus)
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
