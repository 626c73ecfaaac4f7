import fout from '../../taal/nl/fout.json'
import kern from '../../taal/nl/kern.json'

type Woorden = string | { readonly titel?: string; readonly uitleg?: string }

const boeken: readonly Readonly<Record<string, Woorden>>[] = [kern.bezwaar, kern.blokkade, fout]

/** The sentence for an id of the core or the chain, in the same words as on the screens. */
export function kernzin(id: string): string | undefined {
  const woorden = boeken.find((boek) => Object.hasOwn(boek, id))?.[id]
  if (typeof woorden !== 'object') return woorden
  return [woorden.titel, woorden.uitleg].filter((deel) => deel !== undefined).join('. ')
}
