import type { Wacht } from './wacht'

let dienst: Wacht | null = null

/** Puts a watch on duty while a vault is open. Returns how to take it off. */
export function neemDienst(wacht: Wacht): () => void {
  dienst = wacht
  return () => {
    if (dienst === wacht) dienst = null
  }
}

/** The watch on duty, if a vault is open in this tab. */
export function opDienst(): Wacht | null {
  return dienst
}

/**
 * Whether the vault may still be used: asked before every write, because timers stand still in a hidden page. When it
 * may not, the lock has begun to fall. Without a watch on duty there is nothing to ask.
 */
export function magNog(): boolean {
  return dienst === null || dienst.kijk() !== 'verlopen'
}
