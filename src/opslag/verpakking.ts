import * as v from 'valibot'
import { ontsleutel, type Plek, type Verpakt, versleutel } from '../sleutels'

/** Keys are made once per casus; a second epoch is for when a key has to be replaced. */
export const EPOCH = 1

/** The casus id of what belongs to no casus: list, settings, tombstones, drafts outside a casus. */
export const GEEN_CASUS = ''
/** The casus id under which the key of the access log stands. */
export const LOG = '#toegang'

type Waar = Omit<Plek, 'epoch'>

/** Encrypts a value for one place. */
export function verpak(sleutel: CryptoKey, waar: Waar, waarde: unknown): Promise<Verpakt> {
  return versleutel(sleutel, { ...waar, epoch: EPOCH }, JSON.stringify(waarde))
}

/** What was put in at this very place; `null` when it was not, or when it is not what the schema asks. */
export async function pakUit<Schema extends v.GenericSchema>(
  sleutel: CryptoKey,
  waar: Waar,
  rij: Verpakt,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
  const tekst = await ontsleutel(sleutel, { ...waar, epoch: EPOCH }, rij)
  if (tekst === null) return null
  const gelezen = v.safeParse(schema, ontleed(tekst))
  return gelezen.success ? gelezen.output : null
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
