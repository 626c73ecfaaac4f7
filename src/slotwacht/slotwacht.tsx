import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Kluis } from '../opslag/kluis'
import { leegKladbuffer } from '../werk/kladbuffer'
import { useVoorkeuren } from '../werk/voorkeuren'
import { neemDienst } from './dienst'
import { geenKopie } from './geen-kopie'
import { luisterNaarLeven } from './levensteken'
import { WaarschuwingVooraf } from './waarschuwing-vooraf'
import { maakWacht, type Wacht } from './wacht'
import { houdOpen, vergrendel, zegLeven } from './weg'

export interface SlotwachtProps {
  /** The vault that is open in this tab. */
  readonly kluis: Pick<Kluis, 'log' | 'sluit'>
}

/** Stands beside the app while a vault is open: it locks in time, says so a minute before, and puts the vault away. */
export function Slotwacht({ kluis }: SlotwachtProps) {
  const [{ minuten }] = useVoorkeuren()
  useEffect(() => {
    const sluit = () => kluis.sluit()
    const weg = houdOpen({ leegKlad: leegKladbuffer, meld: () => kluis.log({ handeling: 'vergrendeld' }), sluit })
    const kopie = geenKopie(window, (adres) => fetch(adres, { cache: 'no-store' }))
    const opVertrek = (event: PageTransitionEvent) => {
      void leegKladbuffer()
      if (event.persisted) sluit()
    }
    window.addEventListener('pagehide', opVertrek)
    return () => {
      weg()
      kopie()
      window.removeEventListener('pagehide', opVertrek)
    }
  }, [kluis])
  const { seconden, blijf } = useSlotwacht({ minuten, vergrendel: () => vergrendel('stil') })
  return <WaarschuwingVooraf seconden={seconden} onBlijf={blijf} onVergrendel={() => vergrendel('zelf')} />
}

export interface SlotwachtOpties {
  readonly minuten: number
  readonly vergrendel: () => void
}

/** When timers and page events say that time may have passed unseen. */
const OGENBLIKKEN = ['focus', 'pageshow'] as const
const OGENBLIKKEN_PAGINA = ['visibilitychange', 'resume'] as const

/** Keeps watch as long as it is used: the seconds that are left once it warns, and how to say that you are there. */
export function useSlotwacht(opties: SlotwachtOpties): {
  readonly seconden: number | null
  readonly blijf: () => void
} {
  const [{ wacht, stel }] = useState(() => nieuweWacht(opties))
  useLayoutEffect(() => stel(opties))
  useEffect(() => {
    const kijk = () => void wacht.kijk()
    const klok = setInterval(kijk, 1000)
    const afDienst = neemDienst(wacht)
    const stil = luisterNaarLeven(window, { waarschuwt: () => wacht.seconden() !== null, bij: wacht.leeft })
    for (const naam of OGENBLIKKEN) window.addEventListener(naam, kijk)
    for (const naam of OGENBLIKKEN_PAGINA) document.addEventListener(naam, kijk)
    return () => {
      clearInterval(klok)
      afDienst()
      stil()
      for (const naam of OGENBLIKKEN) window.removeEventListener(naam, kijk)
      for (const naam of OGENBLIKKEN_PAGINA) document.removeEventListener(naam, kijk)
    }
  }, [wacht])
  const seconden = useSyncExternalStore(wacht.luister, wacht.seconden)
  return { seconden, blijf: wacht.leeft }
}

function nieuweWacht(begin: SlotwachtOpties): {
  readonly wacht: Wacht
  readonly stel: (opties: SlotwachtOpties) => void
} {
  let opties = begin
  const wacht = maakWacht({
    nu: () => ({ wand: Date.now(), loop: performance.now() }),
    minuten: () => opties.minuten,
    opTijd: () => opties.vergrendel(),
    zegLeven,
  })
  return {
    wacht,
    stel(nieuw) {
      opties = nieuw
    },
  }
}
