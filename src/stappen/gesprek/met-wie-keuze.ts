import { type Casus, personen } from '../../../machines/index'

export interface MetWieKeuze {
  /** Ids out of the household. */
  readonly personen: readonly string[]
  readonly ander: string
}

export const NIEMAND: MetWieKeuze = { personen: [], ander: '' }

/** The names as the logboek holds them. */
export function metNamen(casus: Casus, { personen: gekozen, ander }: MetWieKeuze): string[] {
  const namen = personen(casus.regels)
    .filter(({ id }) => gekozen.includes(id))
    .map(({ aanduiding }) => aanduiding)
  return ander.trim() === '' ? namen : [...namen, ander]
}
