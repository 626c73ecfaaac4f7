import type { Casus } from '../logboek/naspelen'
import { STAPPEN, type Stap } from '../weging/kader.schema'
import { type Ontbrekend, ontbreekt } from './ontbreekt'

/** A step of the casus: where it stands by the professional's own act, and what it still misses. */
export interface StapStand {
  readonly stap: Stap
  readonly stand: 'te doen' | 'bezig' | 'afgerond'
  readonly ontbreekt: readonly Ontbrekend[]
}

export function stappen(casus: Casus): StapStand[] {
  const mist = ontbreekt(casus)
  return STAPPEN.map((stap) => ({
    stap,
    stand: casus.snapshot.value[stap] as StapStand['stand'],
    ontbreekt: mist.filter((ontbrekend) => ontbrekend.stap === stap),
  }))
}

/** The step to go on with: where the acute question waits, else the first that still misses something. */
export function volgendeStap(casus: Casus): Stap | 'daarna' {
  const mist = ontbreekt(casus)
  const acuut = mist.find(({ id }) => id === 'acuut-nu-beoordelen')
  return (acuut ?? mist[0])?.stap ?? 'daarna'
}
