/** What is measured: a name, and one turn of the work. */
export interface Deelnemer {
  readonly naam: string
  readonly beurt: () => void | Promise<void>
}

/** The middle of several numbers, with the smallest and the largest beside it. */
export interface Spreiding {
  readonly mediaan: number
  readonly laagste: number
  readonly hoogste: number
}

/** How long each round took, in milliseconds per turn. */
export type Rondes = readonly number[]

const WARM_MS = 300
const RONDE_MS = 40

/**
 * Measures side by side: every round lets each participant have its turns, so that a busy machine slows all of them.
 * Each is warmed up first, and repeats its turn until a round is long enough for the clock.
 */
export async function meet(deelnemers: readonly Deelnemer[], rondes: number): Promise<ReadonlyMap<string, Rondes>> {
  const warm = []
  for (const { naam, beurt } of deelnemers)
    warm.push({ naam, beurt, keren: await warmOp(beurt), tijden: [] as number[] })
  for (let ronde = 0; ronde < rondes; ronde++)
    for (const { beurt, keren, tijden } of warm) tijden.push(await duur(beurt, keren))
  return new Map(warm.map(({ naam, tijden }) => [naam, tijden]))
}

export function spreiding(getallen: readonly number[]): Spreiding {
  const opVolgorde = getallen.toSorted((een, ander) => een - ander)
  const laatste = opVolgorde.length - 1
  const plek = (waar: number) => opVolgorde[waar] ?? Number.NaN
  const mediaan = (plek(Math.floor(laatste / 2)) + plek(Math.ceil(laatste / 2))) / 2
  return { mediaan, laagste: plek(0), hoogste: plek(laatste) }
}

/** How many times longer `een` takes than `ander`, compared round by round. */
export function verhouding(een: Rondes, ander: Rondes): Spreiding {
  return spreiding(een.map((tijd, ronde) => tijd / (ander[ronde] ?? Number.NaN)))
}

/** Runs until it is warm, and gives how many turns fill a round. */
async function warmOp(beurt: Deelnemer['beurt']): Promise<number> {
  const begin = performance.now()
  let laatste = 0
  do laatste = await duur(beurt, 1)
  while (performance.now() - begin < WARM_MS)
  return Math.max(1, Math.ceil(RONDE_MS / laatste))
}

/** Milliseconds per turn. Rubbish of others is cleared first; a turn that is not asynchronous is not awaited. */
async function duur(beurt: Deelnemer['beurt'], keren: number): Promise<number> {
  globalThis.gc?.()
  const begin = performance.now()
  for (let keer = 0; keer < keren; keer++) {
    const bezig = beurt()
    if (bezig) await bezig
  }
  return (performance.now() - begin) / keren
}

/** Milliseconds that something takes, once. */
export function duurVan(doe: () => unknown): number {
  const begin = performance.now()
  doe()
  return performance.now() - begin
}
