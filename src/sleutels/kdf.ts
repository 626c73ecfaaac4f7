import { argon2id } from 'hash-wasm'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { SLEUTEL_BYTES, willekeurig } from './aes'

/** How heavy the derivation is: memory in KiB, rounds, lanes. */
export interface Kdfzwaarte {
  readonly m: number
  readonly t: number
  readonly p: number
}

/** How a passphrase becomes a key, as it is kept with the slot. */
export interface Kdf extends Kdfzwaarte {
  readonly alg: 'argon2id'
  readonly v: 19
  readonly zout: Uint8Array<ArrayBuffer>
}

/** What a new vault gets: more than the advice of OWASP, and still usable on a tablet. */
export const ZWAARTE: Kdfzwaarte = { m: 65_536, t: 3, p: 1 }
/** The least that OWASP advises. Whoever stored less wants the passphrase to be guessed. */
export const ONDERGRENS: Kdfzwaarte = { m: 19_456, t: 2, p: 1 }
/** Whoever stored more wants this device to stand still. */
const BOVENGRENS: Kdfzwaarte = { m: 1_048_576, t: 10, p: 16 }
export const ZOUT_BYTES = 16

export const nieuweKdf = (zwaarte: Kdfzwaarte): Kdf => {
  const { m, t, p } = zwaarte
  return { alg: 'argon2id', v: 19, m, t, p, zout: willekeurig(ZOUT_BYTES) }
}

/** Refuses parameters before anything is computed: `kdf-te-zwak` or `kdf-te-zwaar`. */
export function keurZwaarte({ m, t, p }: Kdfzwaarte): Uitkomst<null> {
  if (m < ONDERGRENS.m || t < ONDERGRENS.t || p < ONDERGRENS.p) return mislukt(fout('kdf-te-zwak'))
  if (m > BOVENGRENS.m || t > BOVENGRENS.t || p > BOVENGRENS.p) return mislukt(fout('kdf-te-zwaar'))
  return { goed: null }
}

/**
 * 32 bytes from a passphrase by Argon2id (RFC 9106). The same letters typed on another keyboard give the same bytes,
 * because the phrase is brought to NFC first. Errors: those of `keurZwaarte`, and `kdf-mislukt` when the browser cannot
 * run it (no memory, or WebAssembly forbidden).
 */
export async function bytesUitWachtzin(wachtzin: string, kdf: Kdf): Promise<Uitkomst<Uint8Array<ArrayBuffer>>> {
  const keuring = keurZwaarte(kdf)
  if (!('goed' in keuring)) return keuring
  if (wachtzin === '') return mislukt(fout('sleutel-past-niet'))
  try {
    return { goed: await argon2(wachtzin, kdf) }
  } catch {
    return mislukt(fout('kdf-mislukt'))
  }
}

async function argon2(wachtzin: string, { m, t, p, zout }: Kdf): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await argon2id({
    password: new TextEncoder().encode(wachtzin.normalize('NFC')),
    salt: zout,
    iterations: t,
    parallelism: p,
    memorySize: m,
    hashLength: SLEUTEL_BYTES,
    outputType: 'binary',
  })
  return new Uint8Array(bytes)
}
