import { useSyncExternalStore } from 'react'
import { plaatsVanTab, startKluis } from './kluis-starten'
import { type Slotstand, slotbron } from './slot'

/** The lock of this tab: there is one, as long as the page lives. */
export const hetSlot = slotbron({ start: startKluis, plaats: plaatsVanTab })

export function useSlotstand(): Slotstand {
  return useSyncExternalStore(hetSlot.luister, hetSlot.stand)
}
