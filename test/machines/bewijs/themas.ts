import type { Wereld } from '../../../machines/bewijs/bewijs'
import { stappenWereld } from '../../../machines/bewijs/werelden/stappen'
import { besluitThemas } from '../../../machines/bewijs/werelden/themas-besluiten'
import { contactThemas } from '../../../machines/bewijs/werelden/themas-contact'
import { daarnaThemas } from '../../../machines/bewijs/werelden/themas-daarna'
import { mensenThemas } from '../../../machines/bewijs/werelden/themas-mensen'
import type { Zaad } from './zaaien'

export interface GezaaideFout {
  readonly fout: string
  readonly wereld: Wereld
  readonly zaad: Zaad
  /** The property that must catch it. */
  readonly betrapt: string
}

const themas = new Map(
  [...besluitThemas, ...mensenThemas, ...contactThemas, ...daarnaThemas, stappenWereld].map((wereld) => [
    wereld.naam,
    wereld,
  ]),
)

/** A world by its name. */
export function thema(naam: string): Wereld {
  const gevonden = themas.get(naam)
  if (!gevonden) throw new Error(`Geen thema ${naam}`)
  return gevonden
}
