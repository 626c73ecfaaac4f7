import { createContext, useContext } from 'react'
import type { Kluis, Plaats } from '../opslag/kluis'

/** The vault of this tab while it is open. */
export interface OpenKluis {
  readonly kluis: Kluis
  readonly plaats: Plaats
}

export const KluisContext = createContext<OpenKluis | null>(null)

/** The open vault. Only for screens behind the lock. */
export function useKluis(): OpenKluis {
  const open = useContext(KluisContext)
  if (!open) throw new Error('useKluis needs an open vault around it')
  return open
}

/** The open vault, or `null` where it is locked or there is none. */
export function useKluisOfNiets(): OpenKluis | null {
  return useContext(KluisContext)
}
