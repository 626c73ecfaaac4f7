import * as v from 'valibot'

/** What session storage holds of a temporary vault. */
export interface BewaardeSloten {
  readonly databank: string
  /** The slots with the mark of the row they belong to: one, or two while something is being changed. */
  readonly sloten: readonly { readonly merk: string; readonly json: string }[]
}

const Schema = v.object({
  databank: v.string(),
  sloten: v.array(v.object({ merk: v.string(), json: v.string() })),
})

export function naarTekst(bewaard: BewaardeSloten): string {
  return JSON.stringify(bewaard)
}

/** `null` when there is nothing, or nothing of ours. */
export function leesBewaard(tekst: string | null): BewaardeSloten | null {
  if (tekst === null) return null
  try {
    const gelezen = v.safeParse(Schema, JSON.parse(tekst))
    return gelezen.success ? gelezen.output : null
  } catch {
    return null
  }
}
