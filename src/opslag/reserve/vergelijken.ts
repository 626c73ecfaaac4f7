import type { Schakel } from '../../keten/schakel'

/** How two chains relate: the same, one goes on after the other, or they part after `gedeeld` entries. */
export type Verhouding =
  | { readonly soort: 'gelijk' | 'aangevuld' | 'ouder' }
  | { readonly soort: 'afgesplitst'; readonly gedeeld: number }

/** Ours against that of a file, entry by entry, by text and digest. */
export function vergelijk(eigen: readonly Schakel[], bestand: readonly Schakel[]): Verhouding {
  let gedeeld = 0
  while (gedeeld < eigen.length && gedeeld < bestand.length && isDezelfde(eigen[gedeeld], bestand[gedeeld]))
    gedeeld += 1
  if (gedeeld < eigen.length && gedeeld < bestand.length) return { soort: 'afgesplitst', gedeeld }
  if (eigen.length === bestand.length) return { soort: 'gelijk' }
  return { soort: eigen.length < bestand.length ? 'aangevuld' : 'ouder' }
}

function isDezelfde(een: Schakel | undefined, ander: Schakel | undefined): boolean {
  return een?.digest === ander?.digest && een?.tekst === ander?.tekst
}
