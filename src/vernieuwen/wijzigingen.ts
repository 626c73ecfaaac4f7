import * as v from 'valibot'

const WijzigingenSchema = v.object({
  versie: v.string(),
  delen: v.array(v.object({ titel: v.string(), regels: v.array(v.string()) })),
})
/** The newest changes, as the host gives them (`src/opdrachten/wijzigingen.mjs`). */
export type Wijzigingen = Readonly<v.InferOutput<typeof WijzigingenSchema>>

/** Asks the host what its newest version changes. Rejects when that cannot be reached or read. */
export async function haalWijzigingen(): Promise<Wijzigingen> {
  const antwoord = await fetch(new URL('wijzigingen.json', document.baseURI), { cache: 'no-store' })
  if (!antwoord.ok) throw new Error('no list of changes')
  return v.parse(WijzigingenSchema, await antwoord.json())
}
