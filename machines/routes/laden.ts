import * as v from 'valibot'
import { type Routeteksten, RoutetekstenSchema } from './routes.schema'

const teksten = import.meta.glob<unknown>('./teksten.*.yaml', { import: 'default' })

/** Loads the words of every other route in one language. */
export async function laadRouteteksten(taal: 'nl' | 'en'): Promise<Routeteksten> {
  return v.parse(RoutetekstenSchema, await teksten[`./teksten.${taal}.yaml`]?.())
}
