import * as v from 'valibot'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Zin = v.pipe(v.string(), v.minLength(2))
const InTalen = v.strictObject({ nl: Zin, en: Zin })
const Dag = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'datum'))

/** `diensten.yaml`: id → service. One without a number of its own says how it is reached. */
export const DienstenSchema = v.record(
  Id,
  v.pipe(
    v.strictObject({
      naam: InTalen,
      nummer: v.optional(Zin),
      bellen: v.optional(v.pipe(v.string(), v.regex(/^\+?\d+$/, 'cijfers'))),
      uren: v.optional(InTalen),
      'voor-wie': InTalen,
      bereiken: v.optional(InTalen),
      bron: Id,
      nagekeken: Zin,
    }),
    v.check(({ nummer, bellen }) => (nummer === undefined) === (bellen === undefined), 'nummer-en-bellen'),
    v.check(({ nummer, bereiken }) => nummer !== undefined || bereiken !== undefined, 'nummer-of-bereiken'),
  ),
)

const norm = { bron: Id, grondslag: v.picklist(['wettelijk', 'beroepsnorm', 'advies']) }

/** `bewaartermijnen.yaml`: id → how long a file is kept and when it is destroyed on request. */
export const BewaartermijnenSchema = v.record(
  Id,
  v.strictObject({
    dossier: InTalen,
    /** Years from `vanaf`; left out where the rule is no number of years. */
    jaren: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    vanaf: v.optional(v.picklist(['laatste-wijziging', 'vertrek-van-school'])),
    termijn: InTalen,
    ...norm,
    vernietigen: v.optional(v.strictObject({ regel: InTalen, ...norm })),
    nagekeken: Dag,
  }),
)

/** `begrippen.yaml`: id → a word of the meldcode or of practice. */
export const BegrippenSchema = v.record(
  Id,
  v.strictObject({
    woord: InTalen,
    uitleg: InTalen,
    /** Another word for the same. */
    zie: v.optional(Id),
    /** A working definition of one region, no national norm. */
    regionaal: v.optional(v.boolean(), false),
    bron: Id,
    onbevestigd: v.optional(v.boolean(), false),
    nagekeken: Dag,
  }),
)

/** What of a casus stands in an item of the BDS. */
export const BDS_GEGEVENS = [
  'zorgen-blijven',
  'zorgen-gedeeld',
  'reden-niet-gedeeld',
  'vermoeden',
  'onveiligheid',
  'hulp-mogelijk',
  'hulp-aanvaard',
  'hulp-werkt',
  'contact-functie',
  'contact-naam',
  'consult-datum',
  'consult-bijzonderheden',
  'melding-datum',
  'melding-bijzonderheden',
  'melding-besproken',
  'vgv-inventarisatie',
  'vgv-risico',
  'vgv-verklaring',
  'vgv-bijzonderheden',
] as const

/** `bds.yaml`: the items of the basic data set of youth health care that a casus can fill. */
export const BdsSchema = v.strictObject({
  versie: Zin,
  bron: Id,
  nagekeken: Dag,
  items: v.array(
    v.strictObject({
      nummer: v.pipe(v.string(), v.regex(/^\d+$/, 'nummer')),
      gegeven: v.picklist(BDS_GEGEVENS),
      groep: v.optional(Zin),
      soort: v.picklist(['ja-nee', 'tekst', 'datum']),
      naam: InTalen,
    }),
  ),
})

export type Diensten = v.InferOutput<typeof DienstenSchema>
export type Bewaartermijnen = v.InferOutput<typeof BewaartermijnenSchema>
export type Begrippen = v.InferOutput<typeof BegrippenSchema>
export type Bds = v.InferOutput<typeof BdsSchema>
export type BdsGegeven = (typeof BDS_GEGEVENS)[number]
