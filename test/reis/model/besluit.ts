import { naar } from './casus'
import { kies, klik, kop, type Reis, vul } from './reis'

export const OORDEEL = {
  direct: 'Meld nu telefonisch bij Veilig Thuis',
  nodig: 'Melden bij Veilig Thuis is nodig',
  onbekend: 'Nog niet duidelijk of melden nodig is',
  nietNodig: 'Melden is nu niet nodig',
  andereRoute: 'Hier geldt een andere route',
} as const

/** Goes to the outcome and waits until it reads like this. */
export const oordeelIs = async (reis: Reis, oordeel: keyof typeof OORDEEL): Promise<void> => {
  await naar(reis, 'oordeel')
  await kop(reis, OORDEEL[oordeel]).waitFor()
}

const MELDEN = 'Beslissing 1: is melden noodzakelijk?'
const HULP = 'Beslissing 2: is hulp (ook) mogelijk?'

/** Opens the form of decision 1. */
export const beginBesluitMelden = async (reis: Reis, besluit: 'Melden' | 'Niet melden'): Promise<void> => {
  await naar(reis, 'beslissen')
  await klik(reis, 'Neem beslissing 1')
  await kop(reis, MELDEN).waitFor()
  await kies(reis, 'Het besluit', besluit)
  await vul(reis, 'Waarom dit besluit?', 'Dit geeft de doorslag.')
}

export const legBesluitMelden = (reis: Reis): Promise<void> => klik(reis, 'Leg beslissing 1 vast')

export const besluitMelden = async (reis: Reis, besluit: 'Melden' | 'Niet melden'): Promise<void> => {
  await beginBesluitMelden(reis, besluit)
  await legBesluitMelden(reis)
  await kop(reis, 'De twee beslissingen').waitFor()
}

export const besluitHulp = async (
  reis: Reis,
  besluit: 'Hulp starten' | 'Hulp afstemmen met Veilig Thuis' | 'Hulp alleen is niet genoeg' | 'Geen hulp nodig',
): Promise<void> => {
  await naar(reis, 'beslissen')
  await klik(reis, 'Neem beslissing 2')
  await kop(reis, HULP).waitFor()
  await kies(reis, 'Het besluit', besluit)
  await vul(reis, 'Waarom dit besluit?', 'Zo spreken we het af.')
  await klik(reis, 'Leg beslissing 2 vast')
  await kop(reis, 'De twee beslissingen').waitFor()
}
