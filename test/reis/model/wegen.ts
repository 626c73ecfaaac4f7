import { naarVraag } from './casus'
import { kies, klik, kop, type Reis, vul } from './reis'

/** The questions by their id, as every kader here has them. */
export type Vraag = 'vermoeden' | 'acuut' | 'structureel' | 'disclosure' | 'hulp-mogelijk' | 'hulp-aanvaard'
export type Antwoord = 'Ja' | 'Nee' | 'Ik twijfel'

export interface Onderbouwing {
  readonly motivering?: string
  /** Texts of feiten that the answer leans on. */
  readonly feiten?: readonly string[]
}

/** Lets the answer lean on these feiten. */
export const weegMee = async ({ pagina }: Reis, feiten: readonly string[]): Promise<void> => {
  const groep = pagina.getByRole('group', { name: 'Op welke feiten steun je?' })
  for (const feit of feiten) {
    await groep.getByRole('checkbox', { description: feit, name: 'Weegt mee' }).check()
  }
}

const vulIn = async (reis: Reis, antwoord: Antwoord, onderbouwing: Onderbouwing) => {
  await reis.pagina
    .getByRole('group', { name: /^Jouw antwoord/ })
    .getByRole('radio', { name: antwoord, exact: true })
    .check()
  await weegMee(reis, onderbouwing.feiten ?? [])
  await vul(reis, 'Waarom kies je dit antwoord?', onderbouwing.motivering ?? 'Dat volgt uit wat is vastgelegd.')
}

/** Gives an answer for the first time in this ronde. */
export const beantwoord = async (
  reis: Reis,
  vraag: Vraag,
  antwoord: Antwoord,
  onderbouwing: Onderbouwing = {},
): Promise<void> => {
  await naarVraag(reis, vraag)
  await vulIn(reis, antwoord, onderbouwing)
  await klik(reis, 'Bewaar en ga verder')
  await kop(reis, 'Wat dit betekent').waitFor()
}

/** Answers several questions in a row. */
export const beantwoordAlles = async (
  reis: Reis,
  antwoorden: Readonly<Partial<Record<Vraag, Antwoord>>>,
): Promise<void> => {
  for (const [vraag, antwoord] of Object.entries(antwoorden)) await beantwoord(reis, vraag as Vraag, antwoord)
}

/** Gives another answer, up to the page that shows what would change. */
export const stelWijzigingVoor = async (
  reis: Reis,
  vraag: Vraag,
  antwoord: Antwoord,
  onderbouwing: Onderbouwing,
): Promise<void> => {
  await naarVraag(reis, vraag)
  await vulIn(reis, antwoord, onderbouwing)
  await klik(reis, 'Wijzig het antwoord')
  await kop(reis, 'Kijk eerst wat er verandert').waitFor()
}

export const legWijzigingVast = async (reis: Reis, reden: string): Promise<void> => {
  await vul(reis, 'Waarom wijzig je het antwoord?', reden)
  await klik(reis, 'Leg de wijziging vast')
  await kop(reis, 'Wat dit betekent').waitFor()
}

/** Answers per child or dependant. */
export const beantwoordApart = async (
  reis: Reis,
  vraag: Vraag,
  antwoorden: Readonly<Record<string, Antwoord>>,
): Promise<void> => {
  await naarVraag(reis, vraag)
  await reis.pagina.getByRole('checkbox', { name: 'Het antwoord verschilt per kind of afhankelijke' }).check()
  for (const [wie, antwoord] of Object.entries(antwoorden)) await kies(reis, wie, antwoord)
  await vul(reis, 'Waarom kies je dit antwoord?', 'Voor ieder apart bekeken.')
  await klik(reis, 'Bewaar en ga verder')
  await kop(reis, 'Wat dit betekent').waitFor()
}
