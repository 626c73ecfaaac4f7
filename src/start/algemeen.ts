import type { Kadermap } from '../werk/kaderlijst'

/** The kader for every sector: no kader of a profession of its own. */
export function isAlgemeen({ kader }: Kadermap): boolean {
  return kader.sector === 'algemeen'
}
