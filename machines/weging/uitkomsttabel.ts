import type { Antwoord, Hulp, Kader, Melden } from './kader.schema'
import { type Antwoorden, leegAntwoorden, loop, vraagVan } from './loop'

/** One row: the answers that matter (a question left out is not asked, or makes no difference) and what follows. */
export interface Rij {
  readonly als: Readonly<Record<string, Antwoord>>
  readonly uitkomst: string
  readonly melden: Melden
  readonly hulp: Hulp
}

/** The table a professional signs: every distinct route through the questions as they are asked, in kader order. */
export function uitkomsttabel(kader: Kader): Rij[] {
  return rijenVanaf(kader, leegAntwoorden(kader))
}

/** The row that holds for a complete set of answers; the check in the tests asks that there is exactly one. */
export function passendeRijen(rijen: readonly Rij[], antwoorden: Antwoorden): Rij[] {
  return rijen.filter((rij) => Object.entries(rij.als).every(([vraag, antwoord]) => antwoorden[vraag] === antwoord))
}

/** Asks the questions one by one, answers each from `antwoorden`, and says where that ends. */
export function doorloop(kader: Kader, antwoorden: Antwoorden): Omit<Rij, 'als'> {
  let gegeven = leegAntwoorden(kader)
  for (;;) {
    const stand = loop(kader, gegeven)
    const antwoord = antwoorden[stand.positie]
    if (!vraagVan(kader, stand.positie) || !antwoord) {
      return { uitkomst: stand.positie, melden: stand.melden, hulp: stand.hulp }
    }
    gegeven = { ...gegeven, [stand.positie]: antwoord }
  }
}

function rijenVanaf(kader: Kader, antwoorden: Antwoorden): Rij[] {
  const { positie, melden, hulp } = loop(kader, antwoorden)
  const vraag = vraagVan(kader, positie)
  if (!vraag) return [{ als: gegeven(antwoorden), uitkomst: positie, melden, hulp }]
  const takken = (Object.keys(vraag.antwoorden) as Antwoord[]).map((antwoord) => ({
    antwoord,
    rijen: rijenVanaf(kader, { ...antwoorden, [positie]: antwoord }),
  }))
  const eerste = takken[0]?.rijen ?? []
  const gelijk = takken.every((tak) => vergelijkbaar(tak.rijen, positie) === vergelijkbaar(eerste, positie))
  return gelijk ? eerste.map((rij) => zonder(rij, positie)) : takken.flatMap((tak) => tak.rijen)
}

function gegeven(antwoorden: Antwoorden): Record<string, Antwoord> {
  return Object.fromEntries(Object.entries(antwoorden).filter((paar): paar is [string, Antwoord] => paar[1] !== null))
}

function zonder(rij: Rij, vraag: string): Rij {
  const { [vraag]: _weg, ...als } = rij.als
  return { ...rij, als }
}

function vergelijkbaar(rijen: readonly Rij[], vraag: string): string {
  return JSON.stringify(rijen.map((rij) => zonder(rij, vraag)))
}
