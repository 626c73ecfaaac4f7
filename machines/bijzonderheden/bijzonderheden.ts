import * as v from 'valibot'
import { BijzonderhedenSchema, type BijzonderheidRegels } from './bijzonderheden.schema'
import inhoud from './bijzonderheden.yaml'

/** The one table of bijzonderheden; no rule about one of them stands anywhere else. */
export const bijzonderheden: Readonly<Record<string, BijzonderheidRegels>> = v.parse(BijzonderhedenSchema, inhoud)
