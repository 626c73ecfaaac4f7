import * as v from 'valibot'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const Zin = v.pipe(v.string(), v.minLength(2))
const herkomst = { bron: Id, grondslag: v.picklist(['wettelijk', 'beroepsnorm', 'advies']) }

const UITKOMSTEN = ['zorg-geregeld', 'twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar'] as const
/** How each check can end; `CHECK_UITKOMSTEN` is both together. */
export const KINDCHECK_UITKOMSTEN = ['geen-aanleiding', 'geen-kinderen', ...UITKOMSTEN] as const
export const MANTELZORGCHECK_UITKOMSTEN = ['geen-afhankelijken', ...UITKOMSTEN] as const
export const CHECK_UITKOMSTEN = ['geen-afhankelijken', ...KINDCHECK_UITKOMSTEN] as const
export const CHECK_VERVOLGEN = ['geen-andere-hulpverlener', 'andere-neemt-over', 'andere-neemt-niet-over'] as const

/** An answer. Without a route of its own it follows that of its question. */
const Keuze = v.pipe(
  v.strictObject({
    id: Id,
    /** Excludes every other answer to the same question. */
    alleen: v.optional(v.literal(true)),
    naar: v.optional(Id),
    uitkomst: v.optional(v.picklist(CHECK_UITKOMSTEN)),
    vervolg: v.optional(v.picklist(CHECK_VERVOLGEN)),
    /** What to do after this outcome, by the ids of `doen`. */
    doen: v.optional(v.array(Id), []),
    ...herkomst,
  }),
  v.check((keuze) => keuze.naar === undefined || keuze.uitkomst === undefined, 'naar-of-uitkomst'),
)

const Vraag = v.strictObject({
  id: Id,
  /** One answer, or every answer that fits. */
  soort: v.picklist(['een', 'meer']),
  /** Where answers without a route of their own lead. */
  naar: v.optional(Id),
  keuzes: v.pipe(v.array(Keuze), v.minLength(2)),
  ...herkomst,
})

/** A check as data: questions in their order, where each answer leads, and how it can end. */
export const CheckSchema = v.strictObject({
  check: Id,
  /** A released version stays as it is, because the answers in a logboek were given to it. */
  versie: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'versie')),
  ...herkomst,
  /** The kaders that ask for this check; for the others it is only offered. Absent: every kader asks for it. */
  'gevraagd-door': v.optional(v.array(v.strictObject({ kader: Id, ...herkomst }))),
  /** Advice on asking, beside the questions. */
  raad: v.array(v.strictObject({ id: Id, ...herkomst })),
  vragen: v.pipe(v.array(Vraag), v.minLength(1)),
  doen: v.array(
    v.strictObject({
      id: Id,
      /** Telling the client is contact: shown beside it while contact is shut. */
      contact: v.optional(v.literal(true)),
      ...herkomst,
    }),
  ),
})

/** `teksten.<taal>.yaml`: the words of every check, by id. */
export const ChecktekstenSchema = v.record(
  Id,
  v.strictObject({
    raad: v.record(Id, Zin),
    vragen: v.record(Id, v.strictObject({ titel: Zin, hint: v.optional(Zin), keuzes: v.record(Id, Zin) })),
    doen: v.record(Id, Zin),
  }),
)

export type Check = v.InferOutput<typeof CheckSchema>
export type CheckVraag = Check['vragen'][number]
export type CheckKeuze = CheckVraag['keuzes'][number]
export type CheckUitkomst = (typeof CHECK_UITKOMSTEN)[number]
export type CheckVervolg = (typeof CHECK_VERVOLGEN)[number]
export type Checkteksten = v.InferOutput<typeof ChecktekstenSchema>
