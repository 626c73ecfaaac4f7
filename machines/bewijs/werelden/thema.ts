import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Kader } from '../../weging/kader.schema'
import type { Wereld } from '../bewijs'
import { zoNodigKader } from './projectie-kader'

const KIND = [{ client: 'kind', aandachtsfunctionaris: 'adviseert' }] as const
type Anders = Partial<Pick<Wereld, 'begin' | 'sluitbaar' | 'aanloop'> & { readonly kader: Kader }>

/** A world on the projected weging, in which one part of the casus chart is looked at. */
export function thema(
  naam: string,
  alfabet: readonly Gebeurtenis[],
  { begin = KIND, sluitbaar = false, kader = zoNodigKader, aanloop = [] }: Anders = {},
): Wereld {
  return { naam, kader, alfabet, begin, aanloop, sluitbaar, alleAntwoorden: false }
}
