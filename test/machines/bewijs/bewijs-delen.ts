import { expect, it } from 'vitest'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import type { Deel } from './delen'
import { bewijsAlle, vertel } from './verslag'

/** One test per part: every promise holds in every reachable state, and no property of this part stayed silent. */
export function bewijsDelen(delen: readonly Deel[]): void {
  it.each(delen)('houdt bij $deel elke belofte in elke bereikbare toestand', { timeout: 120_000 }, (deel) => {
    const telling = bewijsAlle(deel.werelden, EIGENSCHAPPEN)
    vertel(deel.deel, telling)
    expect(telling.gebroken).toEqual([])
    expect(telling.toestanden).toBeGreaterThan(deel.toestanden)
    expect(telling.stappen).toBeGreaterThan(deel.stappen)
    expect(deel.spreekt.map(({ naam }) => naam).filter((naam) => !telling.gesproken.get(naam))).toEqual([])
  })
}
