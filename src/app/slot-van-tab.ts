import { type ReactNode, useSyncExternalStore } from 'react'
import { laadPoortwoorden } from '../taal/taal'
import type { Wachter } from './bewaking'
import { plaatsVanTab, startKluis } from './kluis-starten'
import { type Slotstand, slotbron } from './slot'

/** The lock of this tab: there is one, as long as the page lives. */
export const hetSlot = slotbron({ start: startKluis, plaats: plaatsVanTab, laadWacht })

export function useSlotstand(): Slotstand {
  return useSyncExternalStore(hetSlot.luister, hetSlot.stand)
}

/** The watch beside the vault of this tab, as long as its worker has keys. */
export function useWacht(): ReactNode {
  return useSyncExternalStore(hetSlot.luister, hetSlot.wacht)
}

/** The watch with its words. A load that failed may be tried again. */
async function laadWacht(): Promise<Wachter> {
  const [wachter] = await Promise.all([import('../slotwacht/slotwacht'), laadPoortwoorden()])
  return wachter
}
