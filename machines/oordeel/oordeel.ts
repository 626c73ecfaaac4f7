import type { Bronnen } from '../bronnen/bronnen.schema'
import type { Blokkade } from '../casus/blokkades/blokkade'
import { blokkades } from '../casus/blokkades/blokkades'
import { hulpVan, meldenVan } from '../casus/melden'
import { rondeNummer } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Hulp, Melden } from '../weging/kader.schema'
import { loop } from '../weging/loop'
import { type Ontbrekend, ontbreekt } from './ontbreekt'
import { type Reden, redenen } from './redenen'

/** What the kader says about the answers: derived, never stored as truth. The professional judges, not the tool. */
export interface Oordeel {
  readonly melden: Melden
  readonly hulp: Hulp
  /** The question asked now, or the outcome reached. */
  readonly positie: string
  readonly ronde: number
  readonly redenen: readonly Reden[]
  readonly ontbreekt: readonly Ontbrekend[]
  readonly blokkades: readonly Blokkade[]
}

export function oordeel(casus: Casus, bronnen: Bronnen): Oordeel {
  const stand = standVan(casus)
  return {
    melden: meldenVan(casus.kader, stand),
    hulp: hulpVan(casus.kader, stand),
    positie: loop(casus.kader, stand.antwoorden).positie,
    ronde: rondeNummer(casus.regels),
    redenen: redenen(casus, bronnen),
    ontbreekt: ontbreekt(casus),
    blokkades: blokkades(casus.kader, stand),
  }
}
