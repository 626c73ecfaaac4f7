import * as v from 'valibot'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Zin = v.pipe(v.string(), v.minLength(2))
const Grondslag = v.picklist(['wettelijk', 'beroepsnorm', 'advies'])

const RouteStap = v.pipe(
  v.strictObject({
    id: Id,
    /** A service of the table of numbers that this step phones. */
    bellen: v.optional(Id),
    /** Without this step the route was not followed, and the casus is not closed. */
    nodig: v.optional(v.literal(true)),
    /** The needed step that this one stands in for. */
    'in-plaats-van': v.optional(Id),
    /** The step is contact with family or suspect, which may be shut. */
    contact: v.optional(v.literal(true)),
    bron: v.optional(Id),
    grondslag: v.optional(Grondslag),
  }),
  v.check((stap) => (stap.bron === undefined) === (stap.grondslag === undefined), 'bron-en-grondslag'),
)

const Route = v.pipe(
  v.strictObject({
    id: Id,
    /** What happened, for this route to be the one. */
    wanneer: v.pipe(v.array(Id), v.minLength(1)),
    stappen: v.pipe(v.array(RouteStap), v.minLength(1)),
    /** Whether the meldcode goes on beside it: always, when home is unsafe too, or never both. */
    'naast-meldcode': v.picklist(['altijd', 'bij-onveilig-thuis', 'niet']),
    bron: Id,
    grondslag: Grondslag,
  }),
  v.check(({ stappen }) => stappen.some(({ nodig }) => nodig), 'geen-stap-nodig'),
  v.check(
    ({ stappen }) =>
      stappen.every(({ 'in-plaats-van': voor }) => !voor || stappen.some(({ id, nodig }) => id === voor && nodig)),
    'in-plaats-van-onbekend',
  ),
  v.transform((route) => ({
    ...route,
    stappen: route.stappen.map(({ bron = route.bron, grondslag = route.grondslag, ...stap }) => ({
      ...stap,
      bron,
      grondslag,
    })),
  })),
)

/** `routes.yaml`: every route beside the meldcode. A step without a source of its own has that of its route. */
export const RoutesSchema = v.array(Route)

/** `teksten.<taal>.yaml`: the words of every route, by id. */
export const RoutetekstenSchema = v.record(
  Id,
  v.strictObject({ titel: Zin, uitleg: Zin, wanneer: v.record(Id, Zin), stappen: v.record(Id, Zin) }),
)

export type AndereRoute = v.InferOutput<typeof Route>
export type Routeteksten = v.InferOutput<typeof RoutetekstenSchema>
