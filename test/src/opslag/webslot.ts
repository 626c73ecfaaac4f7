import type { Webslot } from '../../../src/opslag/kluis-omgeving'

interface Wachtende {
  readonly naam: string
  readonly gedeeld: boolean
  readonly geef: () => void
}

/** The Web Locks of one browser, as far as storage uses them, and the names that were ever given out. */
export function webslot(): Webslot & { readonly gegeven: string[] } {
  const bezet = new Map<string, { readonly gedeeld: boolean; aantal: number }>()
  const rij: Wachtende[] = []
  const gegeven: string[] = []

  const neem = (naam: string, gedeeld: boolean): boolean => {
    const houder = bezet.get(naam)
    if (houder && !(houder.gedeeld && gedeeld)) return false
    bezet.set(naam, { gedeeld, aantal: (houder?.aantal ?? 0) + 1 })
    gegeven.push(naam)
    return true
  }
  const laatLos = (naam: string) => {
    const houder = bezet.get(naam)
    if (houder && houder.aantal > 1) houder.aantal--
    else bezet.delete(naam)
    for (const wachtende of rij.splice(0)) {
      if (neem(wachtende.naam, wachtende.gedeeld)) wachtende.geef()
      else rij.push(wachtende)
    }
  }

  return {
    gegeven,
    async request(naam, { mode = 'exclusive', ifAvailable, signal }, doe) {
      const gedeeld = mode === 'shared'
      if (!neem(naam, gedeeld)) {
        if (ifAvailable) return doe(null)
        if (signal?.aborted) throw new DOMException('aborted', 'AbortError')
        await new Promise<void>((geef) => rij.push({ naam, gedeeld, geef }))
      }
      try {
        return await doe({ name: naam, mode })
      } finally {
        laatLos(naam)
      }
    },
  }
}
