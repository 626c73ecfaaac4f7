import { NONCE_BYTES, ontzegel, TAG_BYTES, verzegel } from './aes'

/** What a record is. A practice casus has types of its own, so that it never opens as a real one. */
export type Recordtype =
  | 'regel'
  | 'kop'
  | 'klad'
  | 'oefening'
  | 'oefening-kop'
  | 'oefening-klad'
  | 'blad'
  | 'instelling'
  | 'grafsteen'
  | 'toegang'

/** Where a record belongs. The encryption binds it: moved to another place it does not open. */
export interface Plek {
  /** An opaque id without `|`; empty for what belongs to no casus. */
  readonly casus: string
  readonly nr: number
  readonly epoch: number
  readonly type: Recordtype
}

/** A record as it is kept. */
export interface Verpakt {
  readonly v: 1
  readonly epoch: number
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly ct: Uint8Array<ArrayBuffer>
}

/** Lengths say something about what was written, so every text grows to a multiple of this. */
const EMMER = 256
const LENGTEVELD = 4

/**
 * Locks a text for one place. Half a surrogate pair has no form as bytes and becomes U+FFFD, as `toWellFormed` does;
 * whoever wants the very same text back calls that first.
 */
export async function versleutel(sleutel: CryptoKey, plek: Plek, tekst: string): Promise<Verpakt> {
  const aad = aadVan(plek)
  if (aad === null) throw new RangeError('a place needs an id without "|" and whole numbers')
  return { v: 1, epoch: plek.epoch, ...(await verzegel(sleutel, opgevuld(tekst), aad)) }
}

/** The text, or `null` when this is not, bit for bit, what was locked with this key for this place. */
export async function ontsleutel(sleutel: CryptoKey, plek: Plek, verpakt: Verpakt): Promise<string | null> {
  const aad = aadVan(plek)
  if (aad === null || !heeftVorm(verpakt) || verpakt.epoch !== plek.epoch) return null
  const bytes = await ontzegel(sleutel, verpakt, aad)
  return bytes && zonderVulling(bytes)
}

function aadVan({ casus, nr, epoch, type }: Plek): string | null {
  const heel = Number.isSafeInteger(nr) && Number.isSafeInteger(epoch)
  return heel && casus.isWellFormed() && !casus.includes('|') ? `ww1|${casus}|${nr}|${epoch}|${type}` : null
}

const isBytes = (waarde: unknown) => Object.prototype.toString.call(waarde) === '[object Uint8Array]'

/** What comes from a disk may be anything. */
function heeftVorm(verpakt: Partial<Verpakt> | null | undefined): boolean {
  if (verpakt?.v !== 1 || !isBytes(verpakt.nonce) || !isBytes(verpakt.ct)) return false
  const inhoud = (verpakt.ct?.length ?? 0) - TAG_BYTES
  return verpakt.nonce?.length === NONCE_BYTES && inhoud > 0 && inhoud % EMMER === 0
}

function opgevuld(tekst: string): Uint8Array<ArrayBuffer> {
  const inhoud = new TextEncoder().encode(tekst)
  const bytes = new Uint8Array(Math.ceil((LENGTEVELD + inhoud.length) / EMMER) * EMMER)
  new DataView(bytes.buffer).setUint32(0, inhoud.length)
  bytes.set(inhoud, LENGTEVELD)
  return bytes
}

function zonderVulling(bytes: Uint8Array<ArrayBuffer>): string | null {
  const einde = LENGTEVELD + new DataView(bytes.buffer).getUint32(0)
  if (einde > bytes.length || bytes.length - einde >= EMMER || bytes.subarray(einde).some((byte) => byte !== 0)) {
    return null
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(LENGTEVELD, einde))
  } catch {
    return null
  }
}
