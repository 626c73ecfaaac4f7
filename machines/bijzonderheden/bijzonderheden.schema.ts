import * as v from 'valibot'
import { GERAADPLEEGDEN, GRONDSLAGEN, STAPPEN } from '../weging/kader.schema'

/** Special situations: they change the order, ask for expertise, or stop contact (promise 7). */
export const BIJZONDERHEDEN = [
  'eergerelateerd',
  'huwelijksdwang',
  'vgv',
  'pcf',
  'letsel-kind',
  'intieme-terreur',
  'ouderenmishandeling',
  'mensenhandel',
  'complexe-scheiding',
  'zwangerschap',
  'lvb',
  'kopp-kvo',
  'digitaal-geweld',
] as const

/** How real the danger of genital mutilation is, from none to established. */
export const VGV_RISICOS = ['geen', 'twijfelachtig', 'reeel', 'vermoedelijk-uitgevoerd', 'vastgesteld'] as const

/** What a bijzonderheid can oblige. Each has a named rule in `machines/casus/bijzonderheden.ts` that says when it is met. */
export const BIJZONDERE_PLICHTEN = [
  'deskundige',
  'letselduiding',
  'wens-en-bekwaamheid',
  'andere-ouder-gehoord',
  'ongeboren-kind-in-beeld',
] as const

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id'))
const herkomst = { bron: Id, grondslag: v.picklist(GRONDSLAGEN) }
const risicos = v.pipe(v.array(v.picklist(VGV_RISICOS)), v.minLength(1))

const Bijzonderheid = v.strictObject({
  /** The ground against contact that points at this bijzonderheid. */
  contactgrond: v.optional(Id),
  /** No contact with family or suspect until an expert's recorded yes. A risk that was not stated counts as real. */
  contact: v.optional(v.strictObject({ 'alleen-bij-risico': v.optional(risicos), ...herkomst })),
  /** A risk taxation with an expert comes before any contact. */
  risicotaxatie: v.optional(v.strictObject({ voor: v.picklist(['iedereen', 'minderjarige']), ...herkomst })),
  /** Opens the acute question, unanswered. `bij-vertrek`: a journey is asked for; once named it always opens that question. */
  acuut: v.optional(
    v.strictObject({ 'bij-risico': v.optional(risicos), 'bij-vertrek': v.optional(v.boolean()), ...herkomst }),
  ),
  /** Holds decisions until it is met or a reason is recorded; with `met`, a raadpleging with one of these meets it. */
  verplicht: v.optional(
    v.array(
      v.strictObject({
        id: v.picklist(BIJZONDERE_PLICHTEN),
        met: v.optional(v.pipe(v.array(v.picklist(GERAADPLEEGDEN)), v.minLength(1))),
        'houdt-tegen': v.pipe(v.array(v.picklist(['melden', 'niet-melden', 'sluiten'])), v.minLength(1)),
        ...herkomst,
      }),
    ),
    [],
  ),
  volgorde: v.optional(v.strictObject({ stappen: v.pipe(v.array(v.picklist(STAPPEN)), v.length(5)), ...herkomst })),
  /** Whom to ask; some only by, or only for others than, the professions of a kader. */
  raadplegen: v.array(
    v.strictObject({
      wie: Id,
      'alleen-kaders': v.optional(v.array(Id)),
      'niet-kaders': v.optional(v.array(Id)),
      ...herkomst,
    }),
  ),
  aandacht: v.pipe(v.array(v.strictObject({ id: Id, stap: v.picklist(STAPPEN), ...herkomst })), v.minLength(1)),
})

/** `bijzonderheden.yaml`: every bijzonderheid and its rules. */
export const BijzonderhedenSchema = v.strictObject(v.entriesFromList(BIJZONDERHEDEN, Bijzonderheid))

const Zin = v.pipe(v.string(), v.minLength(2))
const Woorden = v.strictObject({
  titel: Zin,
  kort: Zin,
  nu: Zin,
  raadplegen: v.record(Id, Zin),
  aandacht: v.record(Id, Zin),
})

/** `teksten.<taal>.yaml`: every word of the bijzonderheden in one language, by id. */
export const BijzonderheidTekstenSchema = v.strictObject(v.entriesFromList(BIJZONDERHEDEN, Woorden))

export type Bijzonderheid = (typeof BIJZONDERHEDEN)[number]
export type VgvRisico = (typeof VGV_RISICOS)[number]
export type BijzonderePlicht = (typeof BIJZONDERE_PLICHTEN)[number]
export type BijzonderheidRegels = v.InferOutput<typeof Bijzonderheid>
export type BijzonderheidTeksten = v.InferOutput<typeof BijzonderheidTekstenSchema>
