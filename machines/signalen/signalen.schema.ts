import * as v from 'valibot'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Zin = v.pipe(v.string(), v.minLength(2))
const Ids = v.pipe(v.array(Id), v.minLength(1))
const Woorden = v.record(Id, Zin)

/** Where it comes from. `onbevestigd`: no source was read that carries it, so the source is our own derivation. */
const herkomst = { bron: Id, onbevestigd: v.optional(v.boolean(), false) }

/** `signalen.yaml`: what can be seen or heard, with the ways to look it up. No rule reads it: ticks never add up. */
export const SignalenSchema = v.strictObject({
  leeftijden: Ids,
  vormen: Ids,
  gebieden: Ids,
  signalen: v.array(
    v.strictObject({
      id: Id,
      leeftijd: Ids,
      vorm: Ids,
      gebied: Id,
      /** Other explanations; empty where looking for one would only delay. */
      'kan-ook': v.array(Id),
      ...herkomst,
    }),
  ),
  beschermend: v.array(v.strictObject({ id: Id, gebied: Id, ...herkomst })),
  'rode-vlaggen': v.array(v.strictObject({ id: Id, bron: Id })),
})

/** `teksten.<taal>.yaml`: every word of the signals in one language, by id. The red flags have theirs in the core words. */
export const SignaaltekstenSchema = v.strictObject({
  uitleg: Woorden,
  leeftijden: Woorden,
  vormen: Woorden,
  gebieden: Woorden,
  /** What to mind first at a form of violence, and at a signal. */
  'let-op-vorm': Woorden,
  'kan-ook': Woorden,
  signalen: Woorden,
  'let-op': Woorden,
  beschermend: Woorden,
})

export type Signalen = v.InferOutput<typeof SignalenSchema>
export type Signaal = Signalen['signalen'][number]
export type Signaalteksten = v.InferOutput<typeof SignaaltekstenSchema>
