/** Something wrong with the command, the file or one gebeurtenis in it: an id with its values, the words come later. */
export interface Probleem {
  readonly id: string
  readonly waarden: Readonly<Record<string, string>>
  /** The entry it is about, from 1, with its name and, for a script, the line on which it starts. */
  readonly nr?: number
  readonly gebeurtenis?: string
  readonly regel?: number
}

/** A result, or everything that is against it. */
export type Uitkomst<T> = { readonly goed: T } | { readonly problemen: readonly Probleem[] }

export function mis(id: string, waarden: Probleem['waarden'] = {}): { readonly problemen: readonly Probleem[] } {
  return { problemen: [{ id, waarden }] }
}
