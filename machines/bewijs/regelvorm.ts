import { ANTWOORDEN, type Kader, type KaderRoute } from '../weging/kader.schema'

/**
 * What the weging of a kader is made of, and nothing else: the questions with where their answers lead, and the toets.
 * Kaders with the same regelvorm have the same chart of the weging, so one walk proves them all. Who must be consulted
 * is walked apart, for every value it can have (`werelden/themas-vereist.ts`). Sources, words, publisher and
 * professions are no part of it: no rule looks at them.
 */
export function regelvorm({ vragen, toets }: Kader): string {
  return JSON.stringify([
    vragen.map(({ id, stap, 'op-elk-moment': opElkMoment, 'per-persoon': perPersoon, antwoorden }) => [
      id,
      stap,
      opElkMoment ?? false,
      perPersoon ?? false,
      ANTWOORDEN.map((antwoord) => gevolg(antwoorden[antwoord])),
    ]),
    ANTWOORDEN.map((uitslag) => gevolg(toets[uitslag])),
  ])
}

/** The kaders by regelvorm: those of one group share one chart. */
export function perRegelvorm(kaders: readonly Kader[]): Kader[][] {
  const groepen = new Map<string, Kader[]>()
  for (const kader of kaders) {
    const vorm = regelvorm(kader)
    groepen.set(vorm, [...(groepen.get(vorm) ?? []), kader])
  }
  return [...groepen.values()]
}

function gevolg(route: Partial<Pick<KaderRoute, 'naar' | 'uitkomst' | 'melden' | 'hulp'>> | undefined) {
  return route ? [route.naar ?? null, route.uitkomst ?? null, route.melden ?? null, route.hulp ?? null] : null
}
