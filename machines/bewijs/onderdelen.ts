import { beweeg, type CasusSnapshot } from '../casus/beweging'
import { type Bezwaar, bezwaren } from '../casus/bezwaren'
import { type CasusMachine, casusMachine } from '../casus/casus.machine'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import { hulpVan, meldenVan } from '../casus/melden'
import type { Stand } from '../casus/stand'
import type { Hulp, Kader, Melden } from '../weging/kader.schema'
import { loop } from '../weging/loop'

/** What a proof looks at. A test that seeds a defect hands in another machine, or another set of reasons. */
export interface Onderdelen {
  readonly kader: Kader
  readonly machine: CasusMachine
  readonly bezwaren: (stand: Stand, gebeurtenis: Gebeurtenis) => readonly Bezwaar[]
}

export function onderdelenVan(kader: Kader): Onderdelen {
  return {
    kader,
    machine: casusMachine(kader),
    bezwaren: (stand, gebeurtenis) => bezwaren(kader, stand, gebeurtenis),
  }
}

/** A state of the chart with what the kader says about it. */
export interface Toestand {
  readonly snapshot: CasusSnapshot
  readonly stand: Stand
  readonly waarde: Readonly<Record<string, string>>
  readonly positie: string
  readonly melden: Melden
  readonly hulp: Hulp
}

/** One gebeurtenis tried in one state. */
export interface Stap {
  readonly van: Toestand
  readonly gebeurtenis: Gebeurtenis
  readonly geaccepteerd: boolean
  /** The ids of the reasons against it. */
  readonly bezwaren: readonly string[]
  readonly naar: Toestand
}

export function alsToestand({ kader }: Onderdelen, snapshot: CasusSnapshot): Toestand {
  const stand = snapshot.context
  return {
    snapshot,
    stand,
    waarde: snapshot.value as unknown as Readonly<Record<string, string>>,
    positie: loop(kader, stand.antwoorden).positie,
    melden: meldenVan(kader, stand),
    hulp: hulpVan(kader, stand),
  }
}

/** Tries a gebeurtenis on the chart itself: first asked with `can`, then sent, also when it will be refused. */
export function probeer({ machine }: Onderdelen, van: Toestand, gebeurtenis: Gebeurtenis) {
  const geaccepteerd = van.snapshot.can(gebeurtenis)
  const snapshot = beweeg(machine, van.snapshot, gebeurtenis)
  const zelfde = snapshot.context === van.stand && snapshot.value === van.snapshot.value
  return { geaccepteerd, ruw: zelfde ? null : snapshot }
}
