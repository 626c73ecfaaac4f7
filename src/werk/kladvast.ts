import type { Regel } from '../../machines/index'
import type { Klad } from '../opslag/kluis'

/** A day, or a number in a field for one: the form may have begun with it. */
const GETAL = /^[\d-]*$/

/**
 * Whether a draft may have outlived its entry, as after a lock between the two writes: every text and choice in it
 * stands in one entry that was recorded since.
 */
export function isMisschienVast({ bewaard, velden }: Klad, regels: readonly Regel[]): boolean {
  const klad = teksten(velden)
  return (
    klad.length > 0 &&
    regels.some(({ vastgelegd, gebeurtenis }) => {
      if (vastgelegd < bewaard) return false
      const vast = new Set(teksten(gebeurtenis))
      return klad.every((tekst) => vast.has(tekst))
    })
  )
}

function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return GETAL.test(waarde.trim()) ? [] : [waarde.trim()]
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : []
}
