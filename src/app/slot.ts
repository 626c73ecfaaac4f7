import type { ReactNode } from 'react'
import { type Fout, fout, type Uitkomst } from '../keten/uitkomst'
import type { Kluis, Kluisstand, Plaats } from '../opslag/kluis'
import type { OpenKluis } from '../werk/kluis-context'
import { bewaking, type Wachter } from './bewaking'

/** Where this tab stands: looking, nothing set up, shut, open with a recovery key to prove, open, or unable to keep anything. */
export type Slotstand =
  | { readonly soort: 'kijken' }
  /** `naast`: beside a lasting vault of somebody else only a temporary one can be made. */
  | { readonly soort: 'nieuw'; readonly naast: boolean }
  | { readonly soort: 'dicht'; readonly kluis: Kluis; readonly stand: Kluisstand }
  | { readonly soort: 'herstel'; readonly kluis: Kluis }
  | { readonly soort: 'open'; readonly open: OpenKluis }
  | { readonly soort: 'onbruikbaar'; readonly fout: Fout }

/** The lock of this tab, for the gate. Only `begin` starts the worker, so that reading without a vault needs none. */
export interface Slotbron {
  readonly stand: () => Slotstand
  /** The watch to show, as long as the worker of this tab has keys; `null` when it has none. */
  readonly wacht: () => ReactNode
  readonly luister: (bij: () => void) => () => void
  /** Looks what is there, once. */
  readonly begin: () => void
  /** Asks the vault again how it stands: after unlocking, and after the recovery key was proven. */
  readonly kijk: () => void
  readonly opnieuw: () => void
  /** Leaves the vault that is here as it is; this tab begins as on a shared computer. */
  readonly andersBeginnen: () => void
  readonly richtIn: (
    plaats: Plaats,
    wachtzin: string,
  ) => Promise<Uitkomst<{ readonly kluis: Kluis; readonly herstelsleutel: string | null }>>
}

export interface Kluisstart {
  readonly start: (plaats: Plaats) => Kluis
  readonly plaats: () => Plaats
  readonly laadWacht: () => Promise<Wachter>
}

export function slotbron({ start, plaats: plaatsVanTab, laadWacht }: Kluisstart): Slotbron {
  let stand: Slotstand = { soort: 'kijken' }
  let kluis: Kluis | undefined
  let plaats: Plaats | undefined
  const luisteraars = new Set<() => void>()

  const meld = () => {
    for (const bij of luisteraars) bij()
  }
  const wacht = bewaking(laadWacht, meld)
  const zet = (nieuw: Slotstand) => {
    stand = nieuw
    meld()
  }
  const kluisVoor = (gevraagd: Plaats): Kluis => {
    if (kluis && plaats === gevraagd) return kluis
    kluis?.sluit()
    plaats = gevraagd
    kluis = wacht.onder(start(gevraagd))
    return kluis
  }
  const kijk = async (): Promise<void> => {
    const deze = kluisVoor(plaats ?? plaatsVanTab())
    const uitkomst = await deze.stand()
    if (deze !== kluis) return
    if ('goed' in uitkomst && uitkomst.goed.soort === 'geen' && plaats === 'tijdelijk') {
      // What the tab remembered is gone. What lasts may still be here.
      kluisVoor('blijvend')
      await kijk()
      return
    }
    const bewaakt = isOpen(uitkomst) ? await wacht.bewaak(deze) : uitkomst
    if (deze !== kluis) return
    if ('fout' in bewaakt) zet({ soort: 'onbruikbaar', fout: bewaakt.fout })
    else if ('goed' in uitkomst) zet(bijKluis(deze, uitkomst.goed))
  }
  const opnieuw = () => {
    kluis?.sluit()
    wacht.laatLos()
    kluis = undefined
    plaats = undefined
    zet({ soort: 'kijken' })
    void veilig()
  }
  /** A worker that may not start throws; that too is a browser that can keep nothing. */
  const veilig = async () => {
    try {
      await kijk()
    } catch {
      zet({ soort: 'onbruikbaar', fout: fout('kluis-start-niet') })
    }
  }

  return {
    stand: () => stand,
    wacht: wacht.wacht,
    luister(bij) {
      luisteraars.add(bij)
      return () => void luisteraars.delete(bij)
    },
    begin() {
      if (kluis) return
      void veilig()
      void laadWacht().catch(() => undefined)
    },
    kijk: () => void veilig(),
    opnieuw,
    andersBeginnen() {
      kluisVoor('tijdelijk')
      zet({ soort: 'nieuw', naast: true })
    },
    async richtIn(gekozen, wachtzin) {
      const deze = kluisVoor(gekozen)
      const uitkomst = await deze.richtIn(wachtzin)
      return 'goed' in uitkomst ? { goed: { kluis: deze, herstelsleutel: uitkomst.goed.herstelsleutel } } : uitkomst
    },
  }
}

function isOpen(uitkomst: Uitkomst<Kluisstand>): boolean {
  return 'goed' in uitkomst && uitkomst.goed.soort === 'open'
}

function bijKluis(kluis: Kluis, stand: Kluisstand): Slotstand {
  if (stand.soort === 'geen') return { soort: 'nieuw', naast: false }
  if (stand.soort === 'dicht') return { soort: 'dicht', kluis, stand }
  if (stand.plaats === 'blijvend' && !stand.herstelBewezen) return { soort: 'herstel', kluis }
  return { soort: 'open', open: { kluis, plaats: stand.plaats } }
}
