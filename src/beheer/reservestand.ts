import { useCallback, useState } from 'react'
import type { Uitkomst } from '../keten/uitkomst'
import type { Reservestand } from '../opslag/reserve/reserve'
import { useGeladen } from '../werk/geladen'
import { useKluis } from '../werk/kluis-context'
import { stelSluitvraag } from './sluitvraag'

export interface GeladenStand {
  /** `null` while it is on its way. */
  readonly stand: Uitkomst<Reservestand> | null
  readonly kijkOpnieuw: () => void
}

/** What no backup holds yet. In a temporary vault the browser asks before the tab closes while there is any, or a draft. */
export function useReservestand(): GeladenStand {
  const { kluis, plaats } = useKluis()
  const [keer, zetKeer] = useState(0)
  const geladen = useGeladen(
    `reservestand ${keer}`,
    () => (plaats === 'tijdelijk' ? stelSluitvraag(kluis) : kluis.reservestand()),
    true,
  )
  const kijkOpnieuw = useCallback(() => zetKeer((eerder) => eerder + 1), [])
  return { stand: geladen.soort === 'klaar' ? geladen.inhoud : null, kijkOpnieuw }
}
