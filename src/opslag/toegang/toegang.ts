import type { Fout, Uitkomst } from '../../keten/uitkomst'

/** What can be done that is logged. What the vault itself does it logs itself; the screens log the rest. */
export const HANDELINGEN = [
  'ontgrendeld',
  'ontgrendelen-mislukt',
  'vergrendeld',
  'casus-gemaakt',
  'casus-geopend',
  'scherm-bekeken',
  'gezocht',
  'gewijzigd',
  'afgedrukt',
  'gekopieerd',
  'uitgevoerd',
  'ingelezen',
  'gewist',
  'log-bekeken',
  'sleutels-gewijzigd',
] as const
export type Handeling = (typeof HANDELINGEN)[number]

/** One line to log: that something was done, never what it said. */
export interface Toegangsinvoer {
  readonly handeling: Handeling
  /** The opaque id of the casus, when it was about one. */
  readonly casus?: string
  /** The screen or step, by its id in the app: why someone was there. */
  readonly doel?: string
  readonly gelukt?: boolean
}

/** A line as it is kept: the fields of NEN 7513, chained, without content. */
export interface Toegangsregel {
  readonly nr: number
  /** ISO 8601 */
  readonly op: string
  readonly handeling: Handeling
  readonly gelukt: boolean
  readonly casus: string | null
  readonly doel: string | null
  readonly rol: 'professional'
  /** Which installation of the app (random, made with the vault) and which version of it. */
  readonly bron: { readonly installatie: string; readonly versie: string }
}

export interface Toegangslog {
  /** Newest first. */
  readonly regels: readonly Toegangsregel[]
  /** What does not add up in the chain of the log; empty when it is whole. */
  readonly bevindingen: readonly Fout[]
}

export interface Toegang {
  log(invoer: Toegangsinvoer): Promise<Uitkomst<null>>
  toegangslog(): Promise<Uitkomst<Toegangslog>>
}
