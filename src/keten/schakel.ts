import * as v from 'valibot'
import type { Regel } from '../../machines'
import { NULDIGEST, regelDigest } from './digest'
import { leesJson } from './json-lezen'

const REGEL_VERSIE = 1

/** One entry as it is stored: the exact text, and the digest over its bytes. The text is never written again. */
export interface Schakel {
  readonly tekst: string
  readonly digest: string
}

/** The end of a chain: how many entries there are, and the digest of the last. */
export interface Kop {
  readonly aantal: number
  readonly digest: string
}

const EnvelopSchema = v.strictObject({
  v: v.literal(REGEL_VERSIE),
  nr: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  prev: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  vastgelegd: v.pipe(v.string(), v.isoTimestamp()),
  gebeurtenis: v.record(v.string(), v.unknown()),
})
export type Envelop = v.InferOutput<typeof EnvelopSchema>

/** What the text of an entry turned out to be; `nr` is what it calls itself, where that could be read. */
export type GelezenEnvelop =
  | { readonly soort: 'goed'; readonly nr: number; readonly envelop: Envelop }
  | { readonly soort: 'versie'; readonly nr: number | null; readonly versie: string }
  | { readonly soort: 'onleesbaar'; readonly nr: number | null }

/** Makes the entry that follows on `vorige`: its text, which is what is stored, and the digest over it. */
export async function schakel(vorige: Pick<Schakel, 'digest'> | undefined, regel: Regel): Promise<Schakel> {
  const { nr, vastgelegd, gebeurtenis } = regel
  const prev = vorige?.digest ?? NULDIGEST
  const tekst = JSON.stringify({ v: REGEL_VERSIE, nr, prev, vastgelegd, gebeurtenis })
  return { tekst, digest: await regelDigest(tekst) }
}

/** The end of the chain that these entries make. */
export function kopVan(schakels: readonly Schakel[]): Kop {
  return { aantal: schakels.length, digest: schakels.at(-1)?.digest ?? NULDIGEST }
}

/** Reads the text of an entry. It never throws, and guesses nothing. */
export function leesEnvelop(tekst: string): GelezenEnvelop {
  const gelezen = leesJson(tekst)
  if (!('goed' in gelezen)) return { soort: 'onleesbaar', nr: null }
  const nr = nummerIn(gelezen.goed)
  const uitkomst = v.safeParse(EnvelopSchema, gelezen.goed)
  if (uitkomst.success) return { soort: 'goed', nr: uitkomst.output.nr, envelop: uitkomst.output }
  const versie = versieIn(gelezen.goed)
  return versie !== undefined && versie !== String(REGEL_VERSIE)
    ? { soort: 'versie', nr, versie }
    : { soort: 'onleesbaar', nr }
}

function nummerIn(ruw: unknown): number | null {
  const nr = typeof ruw === 'object' && ruw !== null && 'nr' in ruw ? ruw.nr : null
  return Number.isSafeInteger(nr) && (nr as number) >= 1 ? (nr as number) : null
}

function versieIn(ruw: unknown): string | undefined {
  const versie = typeof ruw === 'object' && ruw !== null && 'v' in ruw ? ruw.v : undefined
  return typeof versie === 'number' || typeof versie === 'string' ? String(versie).slice(0, 20) : undefined
}
