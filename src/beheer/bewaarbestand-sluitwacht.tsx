import { useEffect } from 'react'
import { useKluis } from '../werk/kluis-context'
import { useReservestand } from './reservestand'

/** Shows nothing. While this tab goes from screen to screen it keeps up whether closing it would lose anything. */
export function Sluitwacht() {
  const { plaats } = useKluis()
  return plaats === 'tijdelijk' ? <Wacht /> : null
}

function Wacht() {
  const { kijkOpnieuw } = useReservestand()
  useEffect(() => {
    window.addEventListener('hashchange', kijkOpnieuw)
    return () => window.removeEventListener('hashchange', kijkOpnieuw)
  }, [kijkOpnieuw])
  return null
}
