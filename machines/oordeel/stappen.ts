import { stapvolgorde } from '../casus/bijzonderheidregels'
import { isContactGevaarlijk } from '../casus/blokkades/contact-blokken'
import { isNee } from '../casus/contactadvies'
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
 * Where to go on: to the melding that cannot wait, to the acute question that waits, to the doubt or the worries that
 * ask for Veilig Thuis, else to the first step that still misses something. While contact is dangerous nobody is sent to
 * the talk: an expert is asked first, and after a *no* something else comes.
 */
export function volgendeStap(casus: Casus): Stap | 'daarna' | 'melding' {
  const stand = standVan(casus)
  if (meldenVan(casus.kader, stand) === 'direct' && !stand.meldingGedaan) return 'melding'
  const mist = ontbreekt(casus)
  const stuurt = ({ id, stap }: Ontbrekend) =>
    id !== 'wens-vastleggen' && !stand.overgeslagen.includes(id) && !(stap === 'gesprek' && isNee(stand))
  const eerste = mist.find(({ id }) => id === 'acuut-nu-beoordelen') ?? mist.find(({ id }) => VEILIG_THUIS.includes(id))
  const stap = (eerste ?? mist.find(stuurt))?.stap ?? 'daarna'
  return stap === 'gesprek' && isContactGevaarlijk(stand) ? 'raadplegen' : stap
}

const VEILIG_THUIS = ['veilig-thuis-bij-twijfel', 'kindcheck-zorgen', 'mantelzorgcheck-zorgen']
