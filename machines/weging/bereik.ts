import type { Antwoord, Kader } from './kader.schema'
import { type Antwoorden, isAanDeBeurt, loop } from './loop'

/** One arrow of the weging: answering `vraag` with `antwoord` in `van` leads to `naar`. */
export interface Pijl {
  readonly van: string
  readonly vraag: string
  readonly antwoord: Antwoord
  readonly naar: string
}

export interface Bereik {
  /** Every question and every outcome that some set of answers reaches. */
  readonly posities: readonly string[]
  readonly pijlen: readonly Pijl[]
}

/** Every place the weging of a kader can stand in, and every arrow between them, found by trying all sets of answers. */
export function bereik(kader: Kader): Bereik {
  const pijlen = new Map<string, Pijl>()
  const posities = new Set(kader.vragen.map((vraag) => vraag.id))
  for (const antwoorden of alleAntwoorden(kader)) {
    const van = loop(kader, antwoorden).positie
    posities.add(van)
    for (const { id, antwoorden: keuzes } of kader.vragen) {
      if (!isAanDeBeurt(kader, antwoorden, id)) continue
      for (const antwoord of Object.keys(keuzes) as Antwoord[]) {
        const naar = loop(kader, { ...antwoorden, [id]: antwoord }).positie
        pijlen.set(`${van} ${id} ${antwoord} ${naar}`, { van, vraag: id, antwoord, naar })
      }
    }
  }
  return { posities: [...posities], pijlen: [...pijlen.values()] }
}

/** Every combination of answers, unanswered included. Six questions give at most 4,096. */
export function* alleAntwoorden(kader: Kader, vanaf = 0): Generator<Antwoorden> {
  const vraag = kader.vragen[vanaf]
  if (!vraag) {
    yield {}
    return
  }
  const keuzes = [null, ...(Object.keys(vraag.antwoorden) as Antwoord[])]
  for (const rest of alleAntwoorden(kader, vanaf + 1)) {
    for (const keuze of keuzes) yield { [vraag.id]: keuze, ...rest }
  }
}
