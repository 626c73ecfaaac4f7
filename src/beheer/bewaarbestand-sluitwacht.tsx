import { useEffect } from 'react'
import { luisterNaarSchrijven } from '../werk/geschreven'
import { useKluis } from '../werk/kluis-context'
import { stelSluitvraag } from './sluitvraag'

/** Shows nothing. With everything that this tab keeps it looks again whether closing it would lose anything. */
export function Sluitwacht() {
  const { kluis, plaats } = useKluis()
  useEffect(() => {
    if (plaats !== 'tijdelijk') return undefined
    const kijk = eenTegelijk(() => stelSluitvraag(kluis))
    const stop = luisterNaarSchrijven(kijk)
    kijk()
    return stop
  }, [kluis, plaats])
  return null
}

/** Asked again while it is busy, it does it once more after that: who types asks four times a second. */
function eenTegelijk(doe: () => Promise<unknown>): () => void {
  let bezig = false
  let nogEens = false
  const begin = async () => {
    bezig = true
    do {
      nogEens = false
      await doe()
    } while (nogEens)
    bezig = false
  }
  return () => {
    nogEens = true
    if (!bezig) void begin()
  }
}
