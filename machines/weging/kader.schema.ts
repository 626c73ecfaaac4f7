import * as v from 'valibot'

/** Ids are permanent and carry meaning; a dot or an integer key would be read otherwise by XState. */
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Datum = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'datum'))
const Versie = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'versie'))

export const STAPPEN = ['signalen', 'raadplegen', 'gesprek', 'wegen', 'beslissen'] as const
export const ANTWOORDEN = ['ja', 'nee', 'twijfel'] as const
export const MELDEN = ['direct', 'nodig', 'onbekend', 'niet-nodig', 'niet-van-toepassing'] as const
export const HULP = [
  'met-veilig-thuis',
  'niet-toereikend',
  'onbekend',
  'starten',
  'niet-nodig',
  'niet-van-toepassing',
] as const
/** The declared end of a route, and the two ends every route can be raised to (see `eindpunt`). */
export const UITKOMSTEN = ['afsluiten', 'hulp-starten', 'veilig-thuis-raadplegen', 'melden'] as const
export const GRONDSLAGEN = ['wettelijk', 'beroepsnorm', 'advies'] as const
export const ZEKERHEDEN = ['volledig', 'deels', 'onbevestigd'] as const
/** Who can be consulted; a kader may ask for one of them by name. */
export const GERAADPLEEGDEN = [
  'collega',
  'aandachtsfunctionaris',
  'veilig-thuis',
  'letseldeskundige',
  'deskundige',
] as const

/** Where a rule comes from: a source in `machines/bronnen`, and what kind of norm it is. */
const herkomst = { bron: Id, grondslag: v.picklist(GRONDSLAGEN) }

const Route = v.pipe(
  v.strictObject({
    naar: v.optional(Id),
    uitkomst: v.optional(v.picklist(UITKOMSTEN)),
    melden: v.optional(v.picklist(MELDEN)),
    hulp: v.optional(v.picklist(HULP)),
    ...herkomst,
  }),
  v.check((route) => (route.naar === undefined) !== (route.uitkomst === undefined), 'naar-of-uitkomst'),
)

const vraag = {
  id: Id,
  stap: v.picklist(STAPPEN),
  /** A question about safety may be answered at any moment; its answer counts wherever the walk stands. */
  'op-elk-moment': v.optional(v.boolean()),
  /** The answer is given per child or dependant (promise 12). */
  'per-persoon': v.optional(v.boolean()),
  antwoorden: v.strictObject({ ja: Route, nee: Route, twijfel: v.optional(Route) }),
  bron: Id,
}

const ToetsGevolg = v.strictObject({
  melden: v.optional(v.picklist(MELDEN)),
  hulp: v.optional(v.picklist(HULP)),
  ...herkomst,
})

const plicht = { plicht: v.picklist(['verplicht', 'zo-nodig']), ...herkomst }
const vereist = {
  collega: v.strictObject(plicht),
  /** Where the aandachtsfunctionaris looks at every casus, beside the colleague that the law asks for. */
  aandachtsfunctionaris: v.optional(v.strictObject(plicht)),
  'veilig-thuis-advies': v.strictObject(plicht),
}

/** What every kader says of itself, also one that builds on another. */
const eigen = {
  kader: Id,
  versie: Versie,
  geldig: v.strictObject({ van: Datum, tot: v.optional(Datum) }),
  uitgever: v.pipe(v.string(), v.minLength(2)),
  sector: Id,
  beroepen: v.pipe(v.array(Id), v.minLength(1)),
  bron: Id,
  zekerheid: v.picklist(ZEKERHEDEN),
  'nakijken-voor': Datum,
}

const regels = {
  stappen: v.tuple([
    v.literal('signalen'),
    v.literal('raadplegen'),
    v.literal('gesprek'),
    v.literal('wegen'),
    v.literal('beslissen'),
  ]),
  'gesprek-overslaan': v.pipe(v.array(v.strictObject({ grond: Id, ...herkomst })), v.minLength(1)),
  beslisser: v.strictObject({ standaard: Id, aanpasbaar: v.boolean(), ...herkomst }),
  kindcheck: v.strictObject(herkomst),
  /** Ids of `machines/routes/routes.yaml`: other legal routes that this profession may have to follow. */
  'andere-routes': v.array(Id),
  toets: v.strictObject({ ja: ToetsGevolg, nee: ToetsGevolg, twijfel: ToetsGevolg }),
}

/** What only some kaders say. */
const soms = {
  /** People are seen once: whoever follows up is somebody else. */
  'eenmalig-contact': v.optional(v.strictObject(herkomst)),
  /** A mandated worker may ask the Raad voor de Kinderbescherming to investigate. */
  'verzoek-raad': v.optional(v.strictObject(herkomst)),
  /** No law obliges this profession to use the meldcode. */
  vrijwillig: v.optional(v.strictObject(herkomst)),
}

const BouwtOp = v.strictObject({ kader: Id, versie: Versie })

/**
 * A whole kader: a `kader.yaml` that stands by itself, or one merged with what it builds on (`bouwt-op.ts`). The schema
 * adds nothing and changes nothing, so that the digest of a kader is the digest of what the files say.
 */
export const KaderSchema = v.strictObject({
  ...eigen,
  'bouwt-op': v.optional(BouwtOp),
  ...regels,
  vereist: v.strictObject(vereist),
  ...soms,
  vragen: v.pipe(v.array(v.strictObject(vraag)), v.minLength(1)),
})

/** A `kader.yaml` that builds on another: what it is, and what differs. */
export const KaderDeelSchema = v.strictObject({
  ...eigen,
  'bouwt-op': BouwtOp,
  ...v.partial(v.object(regels)).entries,
  vereist: v.optional(v.partial(v.strictObject(vereist))),
  ...soms,
  vragen: v.optional(
    v.array(
      v.strictObject({
        ...v.partial(v.object(vraag)).entries,
        id: Id,
        antwoorden: v.optional(v.partial(v.strictObject(vraag.antwoorden.entries))),
      }),
    ),
  ),
})

/** A kader as the engine uses it. */
export type Kader = v.InferOutput<typeof KaderSchema>
export type KaderVraag = Kader['vragen'][number]
export type KaderRoute = v.InferOutput<typeof Route>
export type Stap = (typeof STAPPEN)[number]
export type Antwoord = (typeof ANTWOORDEN)[number]
export type Melden = (typeof MELDEN)[number]
export type Hulp = (typeof HULP)[number]
export type Uitkomst = (typeof UITKOMSTEN)[number]
export type Grondslag = (typeof GRONDSLAGEN)[number]
export type Zekerheid = (typeof ZEKERHEDEN)[number]
