import * as v from 'valibot'
import type { Schakel } from '../keten/schakel'

export const SchakelSchema = v.object({ tekst: v.string(), digest: v.string() })

export const KopSchema = v.object({
  aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  digest: v.string(),
})

/** An entry that cannot be decrypted keeps its place, so that the chain can say which one. */
export const ONLEESBAAR: Schakel = { tekst: '', digest: '' }
