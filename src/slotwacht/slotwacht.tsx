import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { useVoorkeuren } from '../werk/voorkeuren'
import { neemDienst } from './dienst'
import { luisterNaarLeven } from './levensteken'
import { WaarschuwingVooraf } from './waarschuwing-vooraf'
import { maakWacht, type Wacht } from './wacht'
import { vergrendel, zegLeven } from './weg'

export { houdSleutels } from './sleutels'

/**
 * Stands beside the app while a worker has keys: it locks in time, and says so a minute before. What is put away then
 * is up to `houdSleutels`, which does not need a screen that works.
 */
export function Slotwacht() {
  const [{ minuten }] = useVoorkeuren()
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
