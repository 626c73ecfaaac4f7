/** Half of an emoji, as a field that cuts off its text can leave behind. No digest and no other program can read it. */
const HALF = /\p{Surrogate}/gu

/** The same value with every text in it well-formed: half a character becomes the replacement sign. */
export function welgevormd<T>(waarde: T): T {
  return vervang(waarde) as T
}

function vervang(waarde: unknown): unknown {
  if (typeof waarde === 'string') return waarde.replaceAll(HALF, '\uFFFD')
  if (Array.isArray(waarde)) return waarde.map(vervang)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, vervang(deel)]))
}
