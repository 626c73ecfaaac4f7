import * as v from 'valibot'
import { AF_ROLLEN, ORGANISATIEREGELS } from '../../machines/index'

/** What the Besluit asks a code to hold (a to g) and, apart from it, what is only advised. */
export const INHOUD = [
  'stappenplan',
  'afwegingskader',
  'verdeling',
  'vormen',
  'verwijsindex',
  'kindcheck',
  'vertrouwelijk',
] as const
export const RAAD = ['aandachtsfunctionaris', 'bewaren', 'regio'] as const
export const STANDEN = ['ja', 'nog-niet', 'nvt'] as const
export const VERWIJSINDEX = ['ja', 'nee', 'onbekend'] as const

export type Inhoud = (typeof INHOUD)[number]
export type Inhoudstand = (typeof STANDEN)[number]

/** Words that do not fit any more, or come from a later version, fall back field by field: nothing else is lost. */
const tekst = v.fallback(v.string(), '')
const stand = v.optional(v.fallback(v.nullable(v.picklist(STANDEN)), null), null)
const ProfielSchema = v.object({
  naam: v.optional(tekst, ''),
  beslisser: v.optional(tekst, ''),
  aandachtsfunctionaris: v.optional(v.fallback(v.picklist(AF_ROLLEN), 'adviseert'), 'adviseert'),
  regels: v.optional(v.fallback(v.array(v.picklist(ORGANISATIEREGELS)), []), []),
  inhoud: v.optional(v.fallback(v.object(v.entriesFromList(INHOUD, stand)), leeg(INHOUD)), leeg(INHOUD)),
  raad: v.optional(v.fallback(v.object(v.entriesFromList(RAAD, stand)), leeg(RAAD)), leeg(RAAD)),
  regio: v.optional(tekst, ''),
  verwijsindex: v.optional(v.fallback(v.picklist(VERWIJSINDEX), 'onbekend'), 'onbekend'),
  bewaren: v.optional(tekst, ''),
  /** Which term of `bewaartermijnen.yaml` holds for its files; empty when nobody said. */
  bewaartermijn: v.optional(tekst, ''),
})

/** What an organisation agreed. Context for a new casus and for the reader; no rule of any machine reads it. */
export type Organisatieprofiel = Readonly<v.InferOutput<typeof ProfielSchema>>

export const LEEG_PROFIEL: Organisatieprofiel = v.parse(ProfielSchema, {})

/** The profile from its kept text; of what cannot be read the empty profile. */
export function leesProfiel(bewaard: string | null): Organisatieprofiel {
  if (bewaard === null) return LEEG_PROFIEL
  try {
    const gelezen = v.safeParse(ProfielSchema, JSON.parse(bewaard))
    return gelezen.success ? gelezen.output : LEEG_PROFIEL
  } catch {
    return LEEG_PROFIEL
  }
}

export function isLeeg(profiel: Organisatieprofiel): boolean {
  return JSON.stringify(profiel) === JSON.stringify(LEEG_PROFIEL)
}

function leeg<const Ids extends readonly string[]>(ids: Ids): Record<Ids[number], Inhoudstand | null> {
  return Object.fromEntries(ids.map((id) => [id, null])) as Record<Ids[number], Inhoudstand | null>
}
