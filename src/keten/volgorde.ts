/**
 * The numbers that stand out of order. Two that changed places are both named; otherwise as few as explain the order:
 * all but the longest run that goes up.
 */
export function verplaatst(nummers: readonly number[]): number[] {
  const uniek = [...new Set(nummers)]
  const oplopend = uniek.toSorted((een, ander) => een - ander)
  const scheef = uniek.filter((nummer, plaats) => nummer !== oplopend[plaats])
  if (scheef.length === 2 && uniek.length === nummers.length) return scheef
  const blijft = new Set(langsteStijging(nummers))
  return uniek.filter((nummer) => !blijft.has(nummer))
}

/** The longest strictly rising run within a row of numbers, in n log n steps (patience sorting). */
function langsteStijging(nummers: readonly number[]): number[] {
  const toppen: number[] = []
  const vorige: number[] = []
  nummers.forEach((nummer, plaats) => {
    const stapel = stapelVoor(nummers, toppen, nummer)
    vorige[plaats] = toppen[stapel - 1] ?? -1
    toppen[stapel] = plaats
  })
  const rij: number[] = []
  for (let plaats = toppen.at(-1) ?? -1; plaats >= 0; plaats = vorige[plaats] ?? -1) rij.push(nummers[plaats] ?? 0)
  return rij.toReversed()
}

function stapelVoor(nummers: readonly number[], toppen: readonly number[], nummer: number): number {
  let laag = 0
  let hoog = toppen.length
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if ((nummers[toppen[midden] ?? 0] ?? 0) < nummer) laag = midden + 1
    else hoog = midden
  }
  return laag
}
