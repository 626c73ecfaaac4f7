import { useEffect, useEffectEvent, useState } from 'react'

/** Something that is loaded when a screen needs it. */
export type Geladen<T> =
  | { readonly soort: 'laden' }
  | { readonly soort: 'fout'; readonly opnieuw: () => void }
  | { readonly soort: 'klaar'; readonly inhoud: T }

const LADEN = { soort: 'laden' } as const

/**
 * Loads once per key, and anew when it changes. What was loaded before is gone by then, unless it may stay until the new
 * one is there: so that another language does not take a half filled form with it.
 */
export function useGeladen<T>(sleutel: string, laad: () => Promise<T>, blijft = false): Geladen<T> {
  const [poging, zetPoging] = useState(0)
  const [uitslag, zetUitslag] = useState<{ readonly bij: string; readonly geladen: Geladen<T> } | null>(null)
  const bij = `${sleutel} ${poging}`
  const haal = useEffectEvent(laad)
  useEffect(() => {
    let weg = false
    const zet = (geladen: Geladen<T>) => {
      if (!weg) zetUitslag({ bij, geladen })
    }
    haal().then(
      (inhoud) => zet({ soort: 'klaar', inhoud }),
      () => zet({ soort: 'fout', opnieuw: () => zetPoging((eerder) => eerder + 1) }),
    )
    return () => {
      weg = true
    }
  }, [bij])
  if (uitslag === null) return LADEN
  return uitslag.bij === bij || (blijft && uitslag.geladen.soort === 'klaar') ? uitslag.geladen : LADEN
}
