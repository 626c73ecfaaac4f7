import * as v from 'valibot'
import { WISGRONDEN } from '../opslag'

export const FORMAAT = 'weegwijzer-reserve'
export const RESERVE_VERSIE = 1
/** What is inside an age file may be so large; larger is neither made nor read. */
export const MAX_MB = 128
export const MAX_RESERVE_BYTES = MAX_MB * 1024 * 1024
export const MAX_REGELS = 10_000
const MAX_CASUSSEN = 20_000

const tot = (lengte: number) => v.pipe(v.string(), v.maxLength(lengte))
/** What the list shows of a casus may be longer; the entries themselves have no such limit. */
export const MAX_KORT = 500
const Kort = tot(MAX_KORT)
const Digest = tot(64)
/** The id becomes part of a path of the app and of what the encryption binds. */
const Id = v.pipe(v.string(), v.uuid())
const Moment = v.pipe(v.string(), v.isoTimestamp())
/** Any text with any digest: what is wrong with them the chain says, by number. */
const Schakel = v.strictObject({ digest: Digest, tekst: v.string() })
const Kop = v.strictObject({
  aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_REGELS)),
  digest: Digest,
})

export const CasusSchema = v.strictObject({
  id: Id,
  soort: v.picklist(['casus', 'oefening']),
  afgesplitstVan: v.exactOptional(Id),
  kop: Kop,
  projectie: v.strictObject({
    codenaam: Kort,
    kader: Kort,
    versie: Kort,
    gewijzigd: Moment,
    gesloten: v.boolean(),
    opgeborgen: v.nullable(v.pipe(v.string(), v.isoDate())),
    nogOpbergen: v.boolean(),
  }),
  regels: v.pipe(v.array(Schakel), v.maxLength(MAX_REGELS, 'te-veel')),
})

/** A backup as it stands inside the age file. Nothing is optional but where a casus was split off from. */
export const ReserveSchema = v.strictObject({
  formaat: v.literal(FORMAAT),
  v: v.literal(RESERVE_VERSIE),
  doel: v.picklist(['reservekopie', 'bewaarbestand']),
  gemaakt: Moment,
  uitleg: v.strictObject({ nl: Kort, en: Kort }),
  app: v.strictObject({ naam: Kort, versie: Kort }),
  installatie: Id,
  casussen: v.pipe(v.array(CasusSchema), v.maxLength(MAX_CASUSSEN, 'te-veel')),
  grafstenen: v.array(
    v.strictObject({
      casus: Id,
      op: Moment,
      grond: v.picklist(WISGRONDEN),
      kop: v.strictObject({ aantal: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), digest: Digest }),
    }),
  ),
  toegangslog: v.array(Schakel),
  organisatie: v.nullable(tot(200_000)),
})
export type Reservedocument = v.InferOutput<typeof ReserveSchema>
export type Reservecasus = Reservedocument['casussen'][number]
