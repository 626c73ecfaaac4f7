import { useEffect, useEffectEvent } from 'react'
import type { Toegangsinvoer } from '../opslag/toegang/toegang'
import { useKluisOfNiets } from './kluis-context'

/**
 * Writes a line in the access log: that something was done, never what it said. Nobody waits for it, and where no vault
 * is open there is no log to write in.
 */
export function useToegang(): (invoer: Toegangsinvoer) => void {
  const kluis = useKluisOfNiets()?.kluis
  return (invoer) => void kluis?.log(invoer)
}

/** Logs every print of what stands here: by our button, by the menu of the browser, or by its keys. */
export function useAfdruklog(invoer: Omit<Toegangsinvoer, 'handeling'>): void {
  const log = useToegang()
  const bijAfdruk = useEffectEvent(() => log({ ...invoer, handeling: 'afgedrukt' }))
  useEffect(() => {
    const luister = () => bijAfdruk()
    window.addEventListener('beforeprint', luister)
    return () => window.removeEventListener('beforeprint', luister)
  }, [])
}
