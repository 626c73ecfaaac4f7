import * as v from 'valibot'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Zin = v.pipe(v.string(), v.minLength(2))

/** How a source was read: whole, in part, in an old edition, through somebody else's quotation, or derived by us. */
export const GELEZEN = ['geheel', 'deels', 'oud', 'via-ander', 'afgeleid'] as const

/** `bronnen.yaml`: id → source. An article of law is a source with `wet` and `artikel`. */
export const BronnenSchema = v.record(
  Id,
  v.strictObject({
    titel: Zin,
    uitgever: Zin,
    datum: Zin,
    adres: v.optional(v.pipe(v.string(), v.url())),
    gelezen: v.picklist(GELEZEN),
    wet: v.optional(Zin),
    artikel: v.optional(Zin),
    nagekeken: Zin,
    opmerking: v.optional(v.strictObject({ nl: Zin, en: Zin })),
  }),
)

/** `telefoon.yaml`: the services the start screen needs. The others stand in `diensten.yaml`. */
export const TelefoonSchema = v.record(
  Id,
  v.strictObject({
    naam: v.strictObject({ nl: Zin, en: Zin }),
    nummer: Zin,
    bellen: v.pipe(v.string(), v.regex(/^\+?\d+$/, 'cijfers')),
    uren: v.strictObject({ nl: Zin, en: Zin }),
    'voor-wie': v.strictObject({ nl: Zin, en: Zin }),
    bron: Id,
    nagekeken: Zin,
  }),
)

export type Bronnen = v.InferOutput<typeof BronnenSchema>
export type Bron = Bronnen[string]
export type Telefoonlijst = v.InferOutput<typeof TelefoonSchema>
