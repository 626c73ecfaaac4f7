import type { Bronnen } from '../bronnen/bronnen.schema'
import type { Herkomst } from '../casus/bijzonderheidregels'
import type { Blokkade } from '../casus/blokkades/blokkade'
import { blokkades } from '../casus/blokkades/blokkades'
import { hulpVan, meldenUitAntwoorden, meldenVan } from '../casus/melden'
import { rondeNummer } from '../logboek/lezen'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Hulp, Melden, Uitkomst } from '../weging/kader.schema'
import { eindpunt, loop, vraagVan } from '../weging/loop'
import { type BijzonderheidNu, bijzonderhedenNu } from './bijzonderheden-nu'
import { type Mogelijkheid, mogelijkheden } from './mogelijkheden'
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
  readonly bijzonderheden: readonly BijzonderheidNu[]
  readonly mogelijkheden: readonly Mogelijkheid[]
  /** This profession mostly sees people once: others tell them, and follow them. */
  readonly eenmaligContact: Herkomst | null
}

export function oordeel(casus: Casus, bronnen: Bronnen): Oordeel {
  const stand = standVan(casus)
  return {
    melden: meldenVan(casus.kader, stand),
    hulp: hulpVan(casus.kader, stand),
    positie: positie(casus),
    ronde: rondeNummer(casus.regels),
    redenen: redenen(casus, bronnen),
    ontbreekt: ontbreekt(casus),
    blokkades: blokkades(casus.kader, stand),
    bijzonderheden: bijzonderhedenNu(casus),
    mogelijkheden: mogelijkheden(casus),
    eenmaligContact: casus.kader['eenmalig-contact'] ?? null,
  }
}

/** The question asked now, or the outcome, raised by what the toets of the help says. */
function positie({ kader, snapshot }: Casus): string {
  const stand = snapshot.context
  const plaats = loop(kader, stand.antwoorden).positie
  return vraagVan(kader, plaats) ? plaats : eindpunt(plaats as Uitkomst, meldenUitAntwoorden(kader, stand))
}
