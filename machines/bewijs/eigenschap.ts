import type { Gebeurtenis, Gebeurtenisnaam } from '../casus/gebeurtenissen/vocabulaire'
import type { Onderdelen, Stap, Toestand } from './onderdelen'
import type { Verkenning } from './verkenning'

/** `true`: it holds here · `null`: it says nothing about this place · a sentence: it is broken, and how. */
export type Uitspraak = true | null | string

/** Something that holds in every reachable state (`toestand`), or for every gebeurtenis tried in one (`stap`). */
export type Eigenschap = EigenschapVanToestand | EigenschapVanStap | EigenschapVanGeheel

interface Gemeen {
  /** The promise of `design.md` §4, or `chart` for what the statechart itself must keep. */
  readonly belofte: number | 'chart'
  readonly naam: string
}

export interface EigenschapVanToestand extends Gemeen {
  readonly soort: 'toestand'
  readonly geldt: (toestand: Toestand, onderdelen: Onderdelen) => Uitspraak
}

export interface EigenschapVanStap extends Gemeen {
  readonly soort: 'stap'
  /** Only looked at for these gebeurtenissen; for all when absent. */
  readonly bij?: readonly Gebeurtenisnaam[]
  readonly geldt: (stap: Stap, onderdelen: Onderdelen) => Uitspraak
}

/** Something about all states together, such as a way out from each. */
export interface EigenschapVanGeheel extends Gemeen {
  readonly soort: 'geheel'
  readonly oordelen: (verkenning: Verkenning<Toestand>, bekeken: Bekeken) => readonly OordeelOverGeheel[]
}

export interface Bekeken {
  readonly onderdelen: Onderdelen
  readonly alfabet: readonly Gebeurtenis[]
  /** Per place in the alphabet: whether it is a fact, which is accepted anyway. */
  readonly gebeurd: readonly boolean[]
  readonly sluitbaar: boolean
  readonly alleAntwoorden: boolean
}

export interface OordeelOverGeheel {
  readonly toestand: number
  readonly uitspraak: true | string
}

/** Holds, or the sentence that says how it is broken. */
export function eis(geldt: boolean, zin: string): true | string {
  return geldt || zin
}
