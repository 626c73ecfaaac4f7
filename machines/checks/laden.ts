import * as v from 'valibot'
import { type Checkteksten, ChecktekstenSchema } from './check.schema'

const teksten = import.meta.glob<unknown>('./teksten.*.yaml', { import: 'default' })

/** Loads the words of the checks in one language. */
export async function laadCheckteksten(taal: 'nl' | 'en'): Promise<Checkteksten> {
  return v.parse(ChecktekstenSchema, await teksten[`./teksten.${taal}.yaml`]?.())
}
