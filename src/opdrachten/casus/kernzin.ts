import kern from '../../taal/nl/kern.json'

const bezwaren: Readonly<Record<string, string>> = kern.bezwaar
const blokkades: Readonly<Record<string, { readonly titel: string; readonly uitleg: string }>> = kern.blokkade

/** The sentence for an id of the core, in the same words as on the screens. */
export function kernzin(id: string): string | undefined {
  const blokkade = blokkades[id]
  return bezwaren[id] ?? (blokkade && `${blokkade.titel}. ${blokkade.uitleg}`)
}
