import * as v from 'valibot'

export const FORMAAT = 'weegwijzer-casus'
export const PAKKET_VERSIE = 1
/** A package above this size is refused unread; check `File.size` against it before reading the file. */
export const MAX_PAKKET_BYTES = 32 * 1024 * 1024
const MAX_REGELS = 10_000

const Kort = v.pipe(v.string(), v.maxLength(200))
const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'digest'))
const Afgeleid = v.record(v.string(), v.unknown())

/**
 * The package as a file holds it. Text and digest of an entry are any text here: the chain says what is wrong with
 * them, by number. Oordeel, besluit and departures are only ever compared with what the replay gives.
 */
export const PakketSchema = v.strictObject({
  formaat: v.literal(FORMAAT),
  v: v.literal(PAKKET_VERSIE),
  gemaakt: v.pipe(v.string(), v.isoTimestamp()),
  uitleg: v.strictObject({ nl: v.string(), en: v.string() }),
  app: v.strictObject({ naam: Kort, versie: Kort }),
  kader: v.strictObject({ id: Kort, versie: Kort, digest: Digest, zekerheid: Kort }),
  teksten: v.strictObject({ taal: v.picklist(['nl', 'en']), digest: Digest }),
  oordeel: Afgeleid,
  besluit: Afgeleid,
  afwijkingen: v.array(Afgeleid),
  kop: v.strictObject({
    aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_REGELS)),
    digest: Digest,
  }),
  regels: v.pipe(v.array(v.strictObject({ digest: v.string(), tekst: v.string() })), v.maxLength(MAX_REGELS)),
})
export type Pakket = v.InferOutput<typeof PakketSchema>
