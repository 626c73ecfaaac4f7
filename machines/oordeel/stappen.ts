import { stapvolgorde } from '../casus/bijzonderheden'
import { meldenVan } from '../casus/melden'
import { type Casus, standVan } from '../logboek/naspelen'
import type { Stap } from '../weging/kader.schema'
import { type Ontbrekend, ontbreekt } from './ontbreekt'

/** A step of the casus: where it stands by the professional's own act, and what it still misses. */
export interface StapStand {
  readonly stap: Stap
  readonly stand: 'te doen' | 'bezig' | 'afgerond'
  readonly ontbreekt: readonly Ontbrekend[]
}

/** The five steps, in the order that the bijzonderheden of this casus ask. */
export function stappen(casus: Casus): StapStand[] {
  const mist = ontbreekt(casus)
  return stapvolgorde(standVan(casus)).map((stap) => ({
    stap,
    stand: casus.snapshot.value[stap] as StapStand['stand'],
    ontbreekt: mist.filter((ontbrekend) => ontbrekend.stap === stap),
  }))
}

/**
 * Where to go on: to the melding that cannot wait, to the acute question that waits, to Veilig Thuis when there is
 * doubt, else to the first step that still misses something. What is only advised sends nobody anywhere.
 */
export function volgendeStap(casus: Casus): Stap | 'daarna' | 'melding' {
  const mist = ontbreekt(casus)
  const acuut = mist.find(({ id }) => id === 'acuut-nu-beoordelen')
  if (acuut) return acuut.stap
  const stand = standVan(casus)
  if (meldenVan(casus.kader, stand) === 'direct' && !stand.meldingGedaan) return 'melding'
  const twijfel = mist.find(({ id }) => id === 'veilig-thuis-bij-twijfel')
  return (twijfel ?? mist.find(({ id }) => id !== 'wens-vastleggen'))?.stap ?? 'daarna'
}
