import type { Wijziging } from './opslag'

/** Tells the other tabs what was written here, and hears what they wrote. */
export interface Tabbladen {
  meld(wijziging: Wijziging): void
  luister(bij: (wijziging: Wijziging) => void): () => void
  sluit(): void
}

const SOORTEN: readonly unknown[] = ['gemaakt', 'aangevuld', 'verwijderd'] satisfies Wijziging['soort'][]

/** One channel between the tabs of this browser; without BroadcastChannel a tab hears nothing, and still never forks. */
export function tabbladen(naam: string): Tabbladen {
  let kanaal = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(naam)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
    meld: (wijziging) => kanaal?.postMessage(wijziging),
    luister(bij) {
      const ontvang = ({ data }: MessageEvent<unknown>): void => {
        if (isWijziging(data)) bij({ casus: data.casus, soort: data.soort })
      }
      kanaal?.addEventListener('message', ontvang)
      return () => kanaal?.removeEventListener('message', ontvang)
    },
    sluit() {
      kanaal?.close()
      kanaal = undefined
    },
  }
}

function isWijziging(bericht: unknown): bericht is Wijziging {
  if (typeof bericht !== 'object' || bericht === null) return false
  return (
    'casus' in bericht && typeof bericht.casus === 'string' && 'soort' in bericht && SOORTEN.includes(bericht.soort)
  )
}
