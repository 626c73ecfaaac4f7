import * as v from 'valibot'
import { type Bronnen, BronnenSchema } from './bronnen.schema'

/** Loads the one table of sources and articles of law. */
export async function laadBronnen(): Promise<Bronnen> {
  const { default: inhoud } = await import('./bronnen.yaml')
  return v.parse(BronnenSchema, inhoud)
}
