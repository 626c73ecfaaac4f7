import { HULP, type Hulp, type Kader, MELDEN, type Melden, UITKOMSTEN } from '../../machines/weging/kader.schema'
import { type Antwoorden, leegAntwoorden, loop, vraagVan } from '../../machines/weging/loop'

/** Where a walk through the questions of a kader ended, and which questions it was asked on the way. */
export interface Afloop {
  readonly gevraagd: readonly string[]
  readonly uitkomst: string
  readonly melden: Melden
  readonly hulp: Hulp
}

/** One way through a kader: the answers to give, and how `loop` says that it ends. */
export interface Wandeling {
  readonly antwoorden: Antwoorden
  readonly verwacht: Afloop
}

/** Walks a kader: asks its questions one by one, takes each answer from `antwoorden`, and says where that ends. */
export type Loper = (antwoorden: Antwoorden) => Afloop | Promise<Afloop>

/** All that an engine gets to make its model from: the questions with their routes, and the effects, heaviest first. */
export interface Opdracht {
  readonly vragen: Kader['vragen']
  readonly MELDEN: typeof MELDEN
  readonly HULP: typeof HULP
  readonly UITKOMSTEN: typeof UITKOMSTEN
}

/** Makes the model of a kader. What is done here is prepared once, and is not timed. */
export type Maak = (opdracht: Opdracht) => Loper | Promise<Loper>

export function opdrachtVan({ vragen }: Kader): Opdracht {
  return { vragen, MELDEN, HULP, UITKOMSTEN }
}

/** Every way through a kader, each once. Answers to questions that are not asked make no other way. */
export function wandelingen(
  kader: Kader,
  antwoorden: Antwoorden = leegAntwoorden(kader),
  gevraagd: readonly string[] = [],
): Wandeling[] {
  const { positie, melden, hulp } = loop(kader, antwoorden)
  const vraag = vraagVan(kader, positie)
  if (!vraag) return [{ antwoorden, verwacht: { gevraagd, uitkomst: positie, melden, hulp } }]
  return Object.keys(vraag.antwoorden).flatMap((antwoord) =>
    wandelingen(kader, { ...antwoorden, [positie]: antwoord } as Antwoorden, [...gevraagd, positie]),
  )
}

/** The walks that a loper ends otherwise than `loop`, as sentences. */
export async function verschillen(loper: Loper, alle: readonly Wandeling[]): Promise<string[]> {
  const gevonden: string[] = []
  for (const { antwoorden, verwacht } of alle) {
    const afloop = alsTekst(await loper(antwoorden))
    if (afloop !== alsTekst(verwacht)) gevonden.push(`${afloop} in plaats van ${alsTekst(verwacht)}`)
  }
  return gevonden
}

function alsTekst({ gevraagd, uitkomst, melden, hulp }: Afloop): string {
  return `${gevraagd.join(' → ')} → ${uitkomst} (melden ${melden}, hulp ${hulp})`
}
