import type { Kader, KaderTeksten } from '../../machines'
import { canoniek } from './canoniek'
import { digestVan } from './digest'

/**
 * The digest of the rules of a whole kader, merged with what it builds on; a casus is pinned to it by id, version and
 * this. The day on which somebody looks at it again is no rule and may move.
 */
export function kaderDigest({ 'nakijken-voor': _dag, ...regels }: Kader): Promise<string> {
  return digestVan(canoniek(regels))
}

/** The digest of the words of a kader in one language. They may be corrected within a version; the rules may not. */
export function tekstenDigest(teksten: KaderTeksten): Promise<string> {
  return digestVan(canoniek(teksten))
}
