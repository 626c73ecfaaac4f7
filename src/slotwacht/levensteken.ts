/** What a person does at a keyboard, a mouse or a screen. Typing counts by its keys and by what it puts in. */
const TEKENS = ['pointerdown', 'keydown', 'input', 'touchstart', 'touchmove', 'wheel', 'scroll'] as const

/** A mouse that lies still trembles, and a page that moves below it says that it moved. So many pixels are a hand. */
const ECHT_BEWOGEN = 4

export interface Tekenopties {
  /** The warning stands: to reach its buttons is no sign of life yet, and neither is the way there. */
  readonly waarschuwt: () => boolean
  readonly bij: () => void
}

/** The warning carries this, so that what happens on it is left to its buttons. */
export const WAARSCHUWING = 'data-ww-slotwaarschuwing'

/** Calls back at every sign of life in this window, also from fields and dialogs. Returns how to stop listening. */
export function luisterNaarLeven(venster: Window, { waarschuwt, bij }: Tekenopties): () => void {
  let hier: { readonly x: number; readonly y: number } | null = null
  const teken = (event: Event) => {
    if (!opWaarschuwing(event)) bij()
  }
  const beweeg = (event: Event) => {
    if (!(event instanceof MouseEvent)) return
    const { screenX: x, screenY: y } = event
    if (hier && Math.hypot(x - hier.x, y - hier.y) < ECHT_BEWOGEN) return
    const eerste = hier === null
    hier = { x, y }
    if (!eerste && !waarschuwt()) bij()
  }
  const hoe = { capture: true, passive: true }
  for (const naam of TEKENS) venster.addEventListener(naam, teken, hoe)
  venster.addEventListener('pointermove', beweeg, hoe)
  return () => {
    for (const naam of TEKENS) venster.removeEventListener(naam, teken, hoe)
    venster.removeEventListener('pointermove', beweeg, hoe)
  }
}

function opWaarschuwing({ target }: Event): boolean {
  return target instanceof Element && target.closest(`[${WAARSCHUWING}]`) !== null
}
