import * as v from 'valibot'
import { GRONDSLAGEN } from './kader.schema'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Zin = v.pipe(v.string(), v.minLength(2))

/** `rollen.yaml`: places of work without a kader of their own. Two kaders beside a profession: the organisation chooses. */
export const RollenSchema = v.array(
  v.strictObject({
    id: Id,
    beroepen: v.pipe(v.array(v.strictObject({ id: Id, kaders: v.pipe(v.array(Id), v.minLength(1)) })), v.minLength(1)),
    bron: Id,
    grondslag: v.picklist(GRONDSLAGEN),
  }),
)

/** `rollen.<taal>.yaml`: their words, by id. */
export const RolwoordenSchema = v.record(Id, v.strictObject({ titel: Zin, uitleg: Zin, beroepen: v.record(Id, Zin) }))
