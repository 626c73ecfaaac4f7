/** What the tabs of one browser tell each other about the lock. */
export type Slotbericht =
  /** This tab locks. `stil`: because nobody did anything; a tab where somebody does may stay open. */
  | { readonly soort: 'slot'; readonly stil: boolean }
  /** This tab hides, and all hide with it. */
  | { readonly soort: 'verberg' }
  /** Somebody was at work at this time on the wall clock. */
  | { readonly soort: 'leeft'; readonly op: number }
  /** The lock page stands. A copy that a browser kept of the page before it is thrown away by hearing this. */
  | { readonly soort: 'dicht' }

const NAAM = 'weegwijzer-slot'

export interface Slotkanaal {
  readonly zeg: (bericht: Slotbericht) => void
  readonly sluit: () => void
}

/** Joins the other tabs. Where there is no BroadcastChannel this tab is alone, and nothing is said or heard. */
export function slotkanaal(bij: (bericht: Slotbericht) => void): Slotkanaal {
  if (typeof BroadcastChannel === 'undefined') return { zeg: () => undefined, sluit: () => undefined }
  const kanaal = new BroadcastChannel(NAAM)
  kanaal.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const bericht = leesBericht(data)
    if (bericht) bij(bericht)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
  return { zeg: (bericht) => kanaal.postMessage(bericht), sluit: () => kanaal.close() }
}

/** A message as it should be, or `null`: another version of the app may say something else. */
export function leesBericht(gegeven: unknown): Slotbericht | null {
  if (typeof gegeven !== 'object' || gegeven === null || !('soort' in gegeven)) return null
  if (gegeven.soort === 'verberg' || gegeven.soort === 'dicht') return { soort: gegeven.soort }
  if (gegeven.soort === 'slot') return { soort: 'slot', stil: 'stil' in gegeven && gegeven.stil === true }
  if (gegeven.soort !== 'leeft' || !('op' in gegeven) || typeof gegeven.op !== 'number') return null
  return { soort: 'leeft', op: gegeven.op }
}
