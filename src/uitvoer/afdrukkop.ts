import { useEffect } from 'react'

const KOP = '--ww-afdrukkop'

/** Puts a line at the top of every printed page, where the browser can do that (see dossier.css). */
export function useAfdrukkop(tekst: string): void {
  useEffect(() => {
    const stijl = document.documentElement.style
    stijl.setProperty(KOP, `"${tekst.replaceAll(/["\\\p{Cc}]/gu, ' ')}"`)
    return () => {
      stijl.removeProperty(KOP)
    }
  }, [tekst])
}
