import type { Kader, KaderTeksten } from '../../machines'
import { canoniek } from './canoniek'
import { digestVan } from './digest'

/** The digest of the rules of a kader; a casus is pinned to it by id, version and this. */
export function kaderDigest(kader: Kader): Promise<string> {
  return digestVan(canoniek(kader))
}

/** The digest of the words of a kader in one language. They may be corrected within a version; the rules may not. */
export function tekstenDigest(teksten: KaderTeksten): Promise<string> {
  return digestVan(canoniek(teksten))
}
