import { type ComponentType, createElement, type ReactNode } from 'react'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Kluis } from '../opslag/kluis'

/** What keeps watch while a worker has keys: `src/slotwacht/slotwacht.tsx`, which is loaded apart. */
export interface Wachter {
  /** From now on this vault can be put away. Returns how to take that back. */
  readonly houdSleutels: (kluis: Kluis) => () => void
  readonly Slotwacht: ComponentType
}

export interface Bewaking {
  /** The same vault, which opens only when the watch is loaded, and stands under it from then on. */
  readonly onder: (kluis: Kluis) => Kluis
  /** Puts a vault that turns out to be open under the watch. `slotwacht-laadt-niet` */
  readonly bewaak: (kluis: Kluis) => Promise<Uitkomst<null>>
  /** The watch to show: there as long as a worker of this tab has keys, also where the gate is not open yet. */
  readonly wacht: () => ReactNode
  /** The vault of before is gone, and its keys with it. */
  readonly laatLos: () => void
}

/** An answer that did not come, or went wrong on the way: the keys may be there all the same. */
const MISSCHIEN_OPEN: readonly string[] = ['kluis-antwoordt-niet', 'opslag-mislukt']

/** No worker gets keys without a watch. `bij` hears that the watch came or went. */
export function bewaking(laad: () => Promise<Wachter>, bij: () => void): Bewaking {
  let huidig: Kluis | null = null
  let dienst: { readonly scherm: ReactNode; readonly los: () => void } | null = null

  const haal = async (): Promise<Uitkomst<Wachter>> => {
    try {
      return { goed: await laad() }
    } catch {
      return mislukt(fout('slotwacht-laadt-niet'))
    }
  }
  const neem = (kluis: Kluis, { houdSleutels, Slotwacht }: Wachter) => {
    if (kluis !== huidig || dienst) return
    dienst = { scherm: createElement(Slotwacht), los: houdSleutels(kluis) }
    bij()
  }
  const laatLos = () => {
    huidig = null
    if (!dienst) return
    dienst.los()
    dienst = null
    bij()
  }

  return {
    onder(kluis) {
      const eerstWacht =
        <Invoer extends readonly unknown[], Waarde>(open: (...invoer: Invoer) => Promise<Uitkomst<Waarde>>) =>
        async (...invoer: Invoer): Promise<Uitkomst<Waarde>> => {
          const wachter = await haal()
          if (!('goed' in wachter)) return wachter
          const uitkomst = await open(...invoer)
          if ('goed' in uitkomst || MISSCHIEN_OPEN.includes(uitkomst.fout.id)) neem(bewaakte, wachter.goed)
          return uitkomst
        }
      const bewaakte: Kluis = {
        ...kluis,
        richtIn: eerstWacht((...invoer: Parameters<Kluis['richtIn']>) => kluis.richtIn(...invoer)),
        ontgrendel: eerstWacht((...invoer: Parameters<Kluis['ontgrendel']>) => kluis.ontgrendel(...invoer)),
      }
      laatLos()
      huidig = bewaakte
      return bewaakte
    },
    async bewaak(kluis) {
      if (dienst && kluis === huidig) return { goed: null }
      const wachter = await haal()
      if (!('goed' in wachter)) return wachter
      neem(kluis, wachter.goed)
      return { goed: null }
    },
    wacht: () => dienst?.scherm ?? null,
    laatLos,
  }
}
