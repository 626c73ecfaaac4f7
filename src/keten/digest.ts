const BLAD = 0x00

/** What the first entry of a chain points back to. */
export const NULDIGEST = '0'.repeat(64)

/** SHA-256 over the UTF-8 bytes of a text, in lower-case hex. */
export function digestVan(tekst: string): Promise<string> {
  return sha256(new TextEncoder().encode(tekst))
}

/** The digest of an entry: SHA-256 over 0x00 and the bytes as they are stored. */
export function regelDigest(tekst: string): Promise<string> {
  const bytes = new TextEncoder().encode(tekst)
  const blad = new Uint8Array(bytes.length + 1)
  blad[0] = BLAD
  blad.set(bytes, 1)
  return sha256(blad)
}

/** Whether the text has exactly one form as bytes; half an emoji has not. */
export function isWelgevormd(tekst: string): boolean {
  return !/\p{Surrogate}/u.test(tekst)
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
