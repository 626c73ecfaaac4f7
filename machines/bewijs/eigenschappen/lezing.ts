import type { GebeurtenisVan } from '../../casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../../casus/stand'
import type { Kader, Melden } from '../../weging/kader.schema'
import type { Stap } from '../onderdelen'
import { geordend } from '../sleutel'

/*
 * How the properties read a state. Written apart from the rules of the chart on purpose: a proof that asks the rule
 * whether the rule holds proves nothing.
 */

export function moetGemeld(melden: Melden): boolean {
  return melden === 'direct' || melden === 'nodig'
}

/** The answers to the questions on safety, which count at any moment. */
export function overVeiligheid(kader: Kader, stand: Stand) {
  return kader.vragen.filter((vraag) => vraag['op-elk-moment']).map((vraag) => stand.antwoorden[vraag.id] ?? null)
}

/** The suspicion was taken away, and nothing known about safety or help speaks against that. */
export function isVermoedenWeggenomen(kader: Kader, stand: Stand): boolean {
  return (
    stand.antwoorden['vermoeden'] === 'nee' &&
    overVeiligheid(kader, stand).every((antwoord) => antwoord === null || antwoord === 'nee') &&
    stand.hulp !== 'tekort' &&
    stand.hulp !== 'twijfel' &&
    !stand.gevaar
  )
}

/** Open children and dependants about whom a question per person was not answered. */
export function nietBeoordeeld(kader: Kader, stand: Stand): string[] {
  const vragen = kader.vragen.filter((vraag) => vraag['per-persoon'])
  return Object.keys(stand.afhankelijken).filter(
    (persoon) =>
      stand.afhankelijken[persoon] === 'open' &&
      vragen.some((vraag) => stand.perPersoon[vraag.id]?.[persoon] === undefined),
  )
}

export function besluitIn({ gebeurtenis }: Stap): GebeurtenisVan<'melden besloten'> | null {
  return gebeurtenis.type === 'melden besloten' ? gebeurtenis : null
}

/** The parts of the state that differ. */
export function verschil(een: Stand, ander: Stand): (keyof Stand)[] {
  return (Object.keys(een) as (keyof Stand)[]).filter(
    (veld) => een[veld] !== ander[veld] && geordend(een[veld]) !== geordend(ander[veld]),
  )
}
