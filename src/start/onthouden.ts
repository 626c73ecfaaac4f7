import type { Keuzes } from './nieuw-invoer'

let onthouden: Keuzes | null = null

/** Lives in this window only, while someone looks at the organisation profile halfway a new casus. Never stored. */
export function onthoud(keuzes: Keuzes): void {
  onthouden = keuzes
}

/** What was kept. Read once: whoever begins again later begins empty. */
export function haalTerug(): Keuzes | null {
  const keuzes = onthouden
  onthouden = null
  return keuzes
}
