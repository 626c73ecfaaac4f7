import type { Slotbericht } from './kanaal'

/** What has to be put away before the key goes. */
export interface Openstaand {
  /** Writes what is half written. */
  readonly leegKlad: () => Promise<unknown>
  /** Logs that the vault was locked. */
  readonly meld: () => Promise<unknown>
  /** Ends the worker, and with it the keys. */
  readonly sluit: () => void
}

/** `zelf`: by the button. `stil`: nobody did anything. `elders`: another tab locked. `stuk`: something broke, here only. */
export type Reden = 'zelf' | 'stil' | 'elders' | 'stuk'

/** What leaving needs of the window. */
export interface Uitgang {
  /** Nothing of the page may be seen from here on. */
  readonly maakLeeg: () => void
  readonly naarSlot: () => void
  readonly naarNeutraal: () => void
  readonly zeg: (bericht: Slotbericht) => void
  readonly wacht: (ms: number) => Promise<void>
}

/** So long the half-written may take to be kept, in milliseconds: to be gone matters more. */
export const GENADE = 200

export interface Weggang {
  /** A vault is open in this tab. Returns how to say that it no longer is. */
  readonly houdOpen: (openstaand: Openstaand) => () => void
  readonly isOpen: () => boolean
  /** Locks this tab, and by `zelf` and `stil` the others. A tab without an open vault stays as it is. */
  readonly vergrendel: (reden: Reden) => void
  /** Hides this tab at once, and the others unless one of those began. */
  readonly verberg: (elders?: 'elders') => void
}

/**
 * Leaving, in this order: the screen is blank, the other tabs know, the half-written is kept or has had its time, the
 * keys are gone, and this page makes way for one in another process. To hide outdoes to lock.
 */
export function maakWeggang(uitgang: Uitgang): Weggang {
  let open: Openstaand | null = null
  let naar: 'slot' | 'neutraal' | null = null

  const vertrek = async (doel: 'slot' | 'neutraal') => {
    const onderweg = naar !== null
    naar = doel
    uitgang.maakLeeg()
    if (onderweg) return
    if (open) await ruimOp(open, uitgang.wacht)
    if (naar === 'neutraal') uitgang.naarNeutraal()
    else uitgang.naarSlot()
  }

  return {
    houdOpen(openstaand) {
      open = openstaand
      return () => {
        if (open === openstaand) open = null
      }
    },
    isOpen: () => open !== null,
    vergrendel(reden) {
      if (!open || naar !== null) return
      if (reden === 'zelf' || reden === 'stil') uitgang.zeg({ soort: 'slot', stil: reden === 'stil' })
      void vertrek('slot')
    },
    verberg(elders) {
      if (naar === 'neutraal') return
      if (!elders) uitgang.zeg({ soort: 'verberg' })
      void vertrek('neutraal')
    },
  }
}

async function ruimOp({ leegKlad, meld, sluit }: Openstaand, wacht: Uitgang['wacht']): Promise<void> {
  try {
    await Promise.race([Promise.allSettled([poging(leegKlad), poging(meld)]), wacht(GENADE)])
    sluit()
  } catch {
    // Whatever a worker answers, the page goes, and the worker with it.
  }
}

async function poging(doe: () => Promise<unknown>): Promise<void> {
  await doe()
}
