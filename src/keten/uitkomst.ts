/** Something that is wrong: an id whose words live in `src/taal`, with the values those words need. */
export interface Fout {
  readonly id: string
  readonly waarden: Readonly<Record<string, string>>
}

/** What did not succeed: the one sentence to show first, and everything that was found. */
export interface Mislukt {
  readonly fout: Fout
  readonly bevindingen: readonly Fout[]
}

export type Uitkomst<T> = { readonly goed: T } | Mislukt

export function fout(id: string, waarden: Readonly<Record<string, string>> = {}): Fout {
  return { id, waarden }
}

/** A failure with its findings; without any, the failure itself is the finding. */
export function mislukt(eerste: Fout, bevindingen: readonly Fout[] = [eerste]): Mislukt {
  return { fout: eerste, bevindingen }
}
