import type { Gebeurtenisnaam, GebeurtenisVan } from '../casus/gebeurtenissen/vocabulaire'
import type { Regel } from './regel'

/** A gebeurtenis with the number of its line. */
export type Genummerd<T> = T & { readonly nr: number }

/** All gebeurtenissen of one kind, oldest first. */
export function alle<Naam extends Gebeurtenisnaam>(
  regels: readonly Regel[],
  naam: Naam,
): Genummerd<GebeurtenisVan<Naam>>[] {
  return regels.flatMap(({ nr, gebeurtenis }) =>
    gebeurtenis.type === naam ? [{ ...(gebeurtenis as GebeurtenisVan<Naam>), nr }] : [],
  )
}

/** The newest gebeurtenis of one kind. */
export function laatste<Naam extends Gebeurtenisnaam>(
  regels: readonly Regel[],
  naam: Naam,
): Genummerd<GebeurtenisVan<Naam>> | undefined {
  return alle(regels, naam).at(-1)
}

export type Feit = Genummerd<GebeurtenisVan<'feit vastgelegd'>> & { readonly ingetrokken: string | null }

/** The recorded feiten, those withdrawn included with the reason. */
export function feiten(regels: readonly Regel[]): Feit[] {
  const weg = new Map(alle(regels, 'feit ingetrokken').map(({ feit, reden }) => [feit, reden]))
  return alle(regels, 'feit vastgelegd').map((feit) => ({ ...feit, ingetrokken: weg.get(feit.id) ?? null }))
}

/** A statement and a diagnosis are somebody's: those that say not whose, and were not withdrawn. */
export function feitenZonderBron(regels: readonly Regel[]): Feit[] {
  return feiten(regels).filter(
    ({ soort, bron, ingetrokken }) => (soort === 'uitspraak' || soort === 'diagnose') && !bron && ingetrokken === null,
  )
}

export type Persoon = Genummerd<GebeurtenisVan<'persoon toegevoegd'>>

/** The people of the home and around it, without those withdrawn. */
export function personen(regels: readonly Regel[]): Persoon[] {
  const weg = new Set(alle(regels, 'persoon ingetrokken').map(({ persoon }) => persoon))
  return alle(regels, 'persoon toegevoegd').filter(({ id }) => !weg.has(id))
}

export type Antwoordregel = Genummerd<GebeurtenisVan<'vraag beantwoord' | 'antwoord gewijzigd'>>

/** The lines of the round that runs now: everything after the last `ronde gestart` or `casus heropend`. */
export function dezeRonde(regels: readonly Regel[]): readonly Regel[] {
  const begin = regels.findLastIndex(
    ({ gebeurtenis: { type } }) => type === 'ronde gestart' || type === 'casus heropend' || type === 'casus geopend',
  )
  return regels.slice(begin + 1)
}

/** The newest answer per question in this round. */
export function antwoorden(regels: readonly Regel[]): ReadonlyMap<string, Antwoordregel> {
  const nieuwste = new Map<string, Antwoordregel>()
  for (const { nr, gebeurtenis } of dezeRonde(regels)) {
    if (isAntwoord(gebeurtenis)) nieuwste.set(gebeurtenis.vraag, { ...gebeurtenis, nr })
  }
  return nieuwste
}

function isAntwoord(
  gebeurtenis: Regel['gebeurtenis'],
): gebeurtenis is GebeurtenisVan<'vraag beantwoord' | 'antwoord gewijzigd'> {
  return gebeurtenis.type === 'vraag beantwoord' || gebeurtenis.type === 'antwoord gewijzigd'
}

/** How often the weighing was started: 1 for a casus that was never weighed again. */
export function rondeNummer(regels: readonly Regel[]): number {
  return 1 + regels.filter(({ gebeurtenis: { type } }) => type === 'ronde gestart' || type === 'casus heropend').length
}
