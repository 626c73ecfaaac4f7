import type { Werk } from './werk'

/** A file above this size is refused unread: no dossier comes near it, and a browser could stall on it. */
export const MAX_BESTAND_BYTES = 32 * 1024 * 1024

/** Something that is wrong, as an id of the namespace `fout` with the values its words need. */
export interface Bevinding {
  readonly id: string
  readonly waarden: Record<string, string>
}

/** What came of opening a file: the casus in it, to be read only, or the one sentence why not and all that was found. */
export type OpenUitslag =
  | { readonly goed: { readonly werk: Werk; readonly bevindingen: readonly Bevinding[] } }
  | { readonly fout: Bevinding; readonly bevindingen?: readonly Bevinding[] }
