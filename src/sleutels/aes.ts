/** Bytes locked by AES-256-GCM: a random nonce, and the ciphertext with its tag. */
export interface Verzegeld {
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly ct: Uint8Array<ArrayBuffer>
}

export const NONCE_BYTES = 12
export const TAG_BYTES = 16
export const SLEUTEL_BYTES = 32

const tekstbytes = (tekst: string) => new TextEncoder().encode(tekst)

export const willekeurig = (aantal: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(aantal))

/** A key from 32 raw bytes. It cannot be exported again. */
export function aesSleutel(ruw: Uint8Array<ArrayBuffer>, mag: KeyUsage[] = ['encrypt', 'decrypt']): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', ruw, 'AES-GCM', false, mag)
}

export const gcm = (nonce: Uint8Array<ArrayBuffer>, aad: string) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: tekstbytes(aad),
})

/** Locks bytes under a fresh random nonce; they open only with the same key and the same `aad`. */
export async function verzegel(sleutel: CryptoKey, bytes: Uint8Array<ArrayBuffer>, aad: string): Promise<Verzegeld> {
  const nonce = willekeurig(NONCE_BYTES)
  return { nonce, ct: new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, aad), sleutel, bytes)) }
}

/** The bytes, or `null` when this is not what was locked with this key for this `aad`. */
export function ontzegel(
  sleutel: CryptoKey,
  { nonce, ct }: Verzegeld,
  aad: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return alsEcht(async () => new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, aad), sleutel, ct)))
}

/** What a cryptographic check refuses becomes `null`; any other exception is a mistake of ours and stays one. */
export async function alsEcht<T>(open: () => Promise<T>): Promise<T | null> {
  try {
    return await open()
  } catch (oorzaak) {
    if (oorzaak instanceof Error && oorzaak.name === 'OperationError') return null
    throw oorzaak
  }
}
