import type { Reservestand } from '../opslag/reserve/reserve'
import { dagVan } from '../werk/dag-van'

const HOOGSTENS_DAGEN = 7
const HOOGSTENS_REGELS = 20
const DAG = 24 * 60 * 60 * 1000

/** Why a backup is due. */
export type Reservereden = { readonly soort: 'dagen' | 'regels'; readonly aantal: number }

/**
 * Whether a backup is due on a day (JJJJ-MM-DD): more than twenty entries that no backup holds, or any at all when the
 * last backup, or without one the oldest entry, is more than seven days old. `null` when it is not.
 */
export function reserveNodig({ laatste, nieuwer, oudsteNieuwe }: Reservestand, vandaag: string): Reservereden | null {
  if (nieuwer > HOOGSTENS_REGELS) return { soort: 'regels', aantal: nieuwer }
  const sinds = laatste ?? oudsteNieuwe
  if (nieuwer === 0 || sinds === null) return null
  const dagen = Math.round((Date.parse(vandaag) - Date.parse(dagVan(sinds))) / DAG)
  return dagen > HOOGSTENS_DAGEN ? { soort: 'dagen', aantal: dagen } : null
}
