import type { Kader } from '../../machines/index'

/** The ids of every source a kader leans on, in the order in which they first appear. */
export function bronnenVan(kader: Kader): string[] {
  return [...new Set(uit(kader))]
}

function uit(deel: unknown): string[] {
  if (Array.isArray(deel)) return deel.flatMap(uit)
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([naam, waarde]) => (naam === 'bron' ? [String(waarde)] : uit(waarde)))
}
