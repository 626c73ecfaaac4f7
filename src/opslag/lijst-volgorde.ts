import type { CasusInLijst } from './opslag'

/** The list as it is shown: what was worked on last stands first. Moments in ISO 8601 sort as text. */
export function nieuwsteEerst(regels: readonly CasusInLijst[]): CasusInLijst[] {
  return regels.toSorted(({ gewijzigd: een }, { gewijzigd: ander }) => (een < ander ? 1 : een > ander ? -1 : 0))
}
