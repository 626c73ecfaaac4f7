import * as v from 'valibot'
import { type BijzonderheidTeksten, BijzonderheidTekstenSchema } from './bijzonderheden.schema'

const teksten = {
  nl: async () => (await import('./teksten.nl.yaml')).default,
  en: async () => (await import('./teksten.en.yaml')).default,
}

/** Loads the words of all bijzonderheden in one language: titles, what to do now, whom to ask and points of attention. */
export async function laadBijzonderheden(taal: keyof typeof teksten): Promise<BijzonderheidTeksten> {
  return v.parse(BijzonderheidTekstenSchema, await teksten[taal]())
}
