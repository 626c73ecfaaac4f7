import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Which page of several in one screen, with the back button of the browser going back one page. The number stands in
 * the state of the history, never in the address.
 */
export function usePaginanummer(totaal: number, bijWissel: () => void): [number, (nr: number) => void] {
  const [nr, zetNr] = useState(0)
  const toon = useEffectEvent((nieuw: number) => {
    bijWissel()
    zetNr(nieuw)
    window.scrollTo(0, 0)
  })
  useEffect(() => {
    // A reload keeps the number of a page that is no longer shown.
    window.history.replaceState(null, '')
    const hier = window.location.hash
    const opTerug = (event: PopStateEvent) => {
      if (window.location.hash !== hier) return
      const pagina = Number(event.state?.pagina ?? 0)
      toon(pagina < totaal ? pagina : 0)
    }
    window.addEventListener('popstate', opTerug)
    return () => window.removeEventListener('popstate', opTerug)
  }, [totaal])
  const ga = (nieuw: number) => {
    if (nieuw < nr) {
      window.history.back()
      return
    }
    window.history.pushState({ pagina: nieuw }, '')
    bijWissel()
    zetNr(nieuw)
    window.scrollTo(0, 0)
  }
  return [nr, ga]
}
