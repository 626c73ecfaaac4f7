import { ANTWOORDEN, type Kader, type KaderRoute } from '../weging/kader.schema'

/**
 * What the weging worlds read of a kader, and nothing else: the questions with where their answers lead, the toets, and
 * what is obliged. Kaders with the same regelvorm have the same chart in those worlds, so one walk proves them all.
 * Sources, words, publisher and professions are no part of it: no rule looks at them.
 */
export function regelvorm({ vragen, toets, vereist }: Kader): string {
  const { collega, aandachtsfunctionaris, 'veilig-thuis-advies': veiligThuis } = vereist
  return JSON.stringify([
    vragen.map(({ id, stap, 'op-elk-moment': opElkMoment, 'per-persoon': perPersoon, antwoorden }) => [
      id,
      stap,
      opElkMoment,
      perPersoon,
      ANTWOORDEN.map((antwoord) => gevolg(antwoorden[antwoord])),
    ]),
    ANTWOORDEN.map((uitslag) => gevolg(toets[uitslag])),
    [collega.plicht, aandachtsfunctionaris?.plicht ?? null, veiligThuis.plicht],
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
