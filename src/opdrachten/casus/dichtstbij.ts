/** The known word that looks most like `woord`, or `undefined` when none comes near. */
export function dichtstbij(woord: string, bekend: readonly string[]): string | undefined {
  const afstanden = bekend.map((kandidaat) => ({ kandidaat, afstand: afstandTussen(woord.toLowerCase(), kandidaat) }))
  const beste = afstanden.toSorted((een, ander) => een.afstand - ander.afstand)[0]
  return beste && beste.afstand <= Math.max(2, woord.length / 2) ? beste.kandidaat : undefined
}

/** Levenshtein: how many letters must be added, removed or replaced. Long words are compared by their beginning. */
function afstandTussen(een: string, ander: string): number {
  const [van, naar] = [een.slice(0, 60), ander.slice(0, 60)]
  let vorige = Array.from({ length: naar.length + 1 }, (_leeg, plek) => plek)
  for (let i = 1; i <= van.length; i++) {
    const rij = [i]
    for (let j = 1; j <= naar.length; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (van[i - 1] === naar[j - 1] ? 0 : 1)
      rij.push(Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, vervang))
    }
    vorige = rij
  }
  return vorige[naar.length] ?? 0
}
