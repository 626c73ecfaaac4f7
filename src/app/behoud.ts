import { type Behoud, leesBehoud, vraagBehoud } from '../opslag/behoud'
import type { Plaats } from '../opslag/kluis'
import { useGeladen } from '../werk/geladen'

/** Asks this browser to keep what is here, once a vault was made. */
export const vraagBehoudHier = (): Promise<Behoud> => vraagBehoud(navigator)

/** What the browser promised about the vault; `null` while it thinks, and for a temporary vault, which nobody keeps. */
export function useBehoud(plaats: Plaats): Behoud | null {
  const gelezen = useGeladen(plaats, async () => (plaats === 'blijvend' ? await leesBehoud(navigator) : null))
  return gelezen.soort === 'klaar' ? gelezen.inhoud : null
}
