import * as v from 'valibot'
import { type Telefoonlijst, TelefoonSchema } from './bronnen.schema'
import inhoud from './telefoon.yaml'

/** The one table of telephone numbers; no number stands anywhere else. */
export const telefoon: Telefoonlijst = v.parse(TelefoonSchema, inhoud)
