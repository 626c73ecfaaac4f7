import { createContext, useContext } from 'react'
import type {
  Bezwaar,
  Bronnen,
  Casus,
  Checkteksten,
  Gebeurtenisnaam,
  KaderTeksten,
  Oordeel,
  Routeteksten,
  Signaalteksten,
  Stand,
  StapStand,
  Termijn,
} from '../../machines/index'

/** A gebeurtenis as a form makes it: not yet checked. `op` is today when it is left out. */
export type Invoer = { readonly type: Gebeurtenisnaam; readonly op?: string } & Readonly<Record<string, unknown>>

/** What became of an attempt to record: done, or every reason against it. Nothing is half recorded. */
export type Vastgelegd = { readonly goed: true } | { readonly bezwaren: readonly Bezwaar[] }

/** The casus at hand, as every screen of it sees it. All of it is derived from the logboek; `leg` is the only way in. */
export interface Werk {
  readonly id: string
  readonly casus: Casus
  readonly stand: Stand
  readonly oordeel: Oordeel
  readonly stappen: readonly StapStand[]
  readonly termijnen: readonly Termijn[]
  readonly teksten: KaderTeksten
  readonly routeteksten: Routeteksten
  readonly checkteksten: Checkteksten
  readonly signaalteksten: Signaalteksten
  readonly bronnen: Bronnen
  /** JJJJ-MM-DD */
  readonly vandaag: string
  /** The text of a feit as it stands now, by its id. */
  readonly feittekst: (id: string) => string | undefined
  /** Digest of the newest line: what this logboek is, in 64 hexadecimal signs. */
  readonly vingerafdruk: string
  readonly leg: (invoer: Invoer) => Promise<Vastgelegd>
  /** The package to file elsewhere: a name for the file and its text. */
  readonly maakUitvoer: () => Promise<{ readonly naam: string; readonly tekst: string }>
}

export const WerkContext = createContext<Werk | null>(null)

/** The casus at hand. Only for screens below `#/casus/…`. */
export function useWerk(): Werk {
  const werk = useContext(WerkContext)
  if (!werk) throw new Error('useWerk needs a casus around it')
  return werk
}

/** The casus at hand, or `null` on screens that have none. */
export function useWerkOfNiets(): Werk | null {
  return useContext(WerkContext)
}
