import { verlaagtMelden } from '../casus/bezwaren'
import type { GebeurtenisVan } from '../casus/gebeurtenissen/vocabulaire'
import { gevolgVan } from '../casus/gevolgen/volgende'
import { hulpVan, meldenVan } from '../casus/melden'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Hulp, Melden } from '../weging/kader.schema'
import { loop } from '../weging/loop'

/** What a change of an earlier answer would do, told before it is recorded. */
export interface Wijzigingsgevolg {
  /** Answered questions that no longer count after the change. */
  readonly vervallen: readonly string[]
  /** Answers given before that count again. */
  readonly herleven: readonly string[]
  readonly melden: { readonly was: Melden; readonly wordt: Melden }
  readonly hulp: { readonly was: Hulp; readonly wordt: Hulp }
  readonly verlaagt: boolean
}

export function wijzigingsgevolg(casus: Casus, gebeurtenis: GebeurtenisVan<'antwoord gewijzigd'>): Wijzigingsgevolg {
  const { kader } = casus
  const was = standVan(casus)
  const wordt = { ...was, ...gevolgVan(kader, was, gebeurtenis) }
  const telde = loop(kader, was.antwoorden).telt
  const telt = loop(kader, wordt.antwoorden).telt
  return {
    vervallen: telde.filter((vraag) => !telt.includes(vraag)),
    herleven: telt.filter((vraag) => !telde.includes(vraag)),
    melden: { was: meldenVan(kader, was), wordt: meldenVan(kader, wordt) },
    hulp: { was: hulpVan(kader, was), wordt: hulpVan(kader, wordt) },
    verlaagt: verlaagtMelden(kader, was, gebeurtenis),
  }
}
