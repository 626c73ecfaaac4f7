import type { Check, CheckKeuze, CheckUitkomst, CheckVervolg, CheckVraag } from './check.schema'

/** The answers of a check: question id → the chosen answers. */
export type Checkantwoorden = Readonly<Record<string, readonly string[]>>

/** Where the answers lead: the questions they pass, and then the question that is next or the outcome. */
export interface Checkloop {
  readonly langs: readonly string[]
  readonly vraag: CheckVraag | null
  readonly uitkomst: CheckUitkomst | null
  readonly vervolg: CheckVervolg | null
  /** What the outcome asks to be done, by id. */
  readonly doen: readonly string[]
}

/** What is wrong with a set of answers: a question with no such answer, or one that is not on the way. */
export interface Checkfout {
  readonly id: 'check-antwoord-onbekend' | 'check-vraag-niet-gesteld'
  readonly vraag: string
  readonly antwoord: string
}

/** Walks a check. Answers to questions that are not on the way are passed over, so that going back loses nothing. */
export function loopCheck(check: Check, antwoorden: Checkantwoorden): Checkloop {
  const langs: string[] = []
  let vraag = check.vragen[0]
  while (vraag) {
    const gekozen = geldigeKeuzes(vraag, antwoorden[vraag.id])
    if (gekozen.length === 0) return { langs, vraag, uitkomst: null, vervolg: null, doen: [] }
    langs.push(vraag.id)
    const weg = gekozen.find((keuze) => keuze.naar !== undefined || keuze.uitkomst !== undefined)
    if (weg?.uitkomst) {
      return { langs, vraag: null, uitkomst: weg.uitkomst, vervolg: weg.vervolg ?? null, doen: weg.doen }
    }
    vraag = checkVraag(check, weg?.naar ?? vraag.naar)
  }
  throw new Error(`The check ${check.check} leads nowhere after ${langs.at(-1)}`)
}

/** What keeps these answers from being a whole and consistent walk; an unfinished walk is no fault here. */
export function checkFouten(check: Check, antwoorden: Checkantwoorden): Checkfout[] {
  const { langs } = loopCheck(check, antwoorden)
  return Object.entries(antwoorden).flatMap(([id, gekozen]): Checkfout[] => {
    const vraag = checkVraag(check, id)
    const antwoord = gekozen.join(', ')
    if (vraag && geldigeKeuzes(vraag, gekozen).length !== gekozen.length) {
      return [{ id: 'check-antwoord-onbekend', vraag: id, antwoord }]
    }
    return langs.includes(id) ? [] : [{ id: 'check-vraag-niet-gesteld', vraag: id, antwoord }]
  })
}

/** A tick on or off: an answer that stands alone takes the others away, and the others take it away. */
export function kiesBijCheck(vraag: CheckVraag, was: readonly string[], wordt: readonly string[]): readonly string[] {
  const alleen = new Set(vraag.keuzes.filter((keuze) => keuze.alleen).map(({ id }) => id))
  const nieuw = wordt.find((id) => alleen.has(id) && !was.includes(id))
  return nieuw === undefined ? wordt.filter((id) => !alleen.has(id) || wordt.length === 1) : [nieuw]
}

/** In the order of the file; none when together they are no answer. */
function geldigeKeuzes(vraag: CheckVraag, gekozen: readonly string[] = []): readonly CheckKeuze[] {
  const keuzes = vraag.keuzes.filter(({ id }) => gekozen.includes(id))
  const samen = keuzes.length > 1 && (vraag.soort === 'een' || keuzes.some(({ alleen }) => alleen))
  return samen || keuzes.length !== gekozen.length ? [] : keuzes
}

function checkVraag(check: Check, id: string | undefined): CheckVraag | undefined {
  return check.vragen.find((vraag) => vraag.id === id)
}
