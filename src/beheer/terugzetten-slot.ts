import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Bestandssleutel } from '../opslag/reserve/reserve'

const MAX_MB = 256
const KOP = 1024

/** A file that was chosen, and what opens it. */
export interface GekozenBestand {
  readonly naam: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly slot: Bestandssleutel['soort']
}

/**
 * Reads a file and sees from its first lines with what it is locked. Errors: `age-te-groot` before anything is read,
 * `bestand-onleesbaar`, `age-geen-bestand`.
 */
export async function leesGekozen(bestand: File): Promise<Uitkomst<GekozenBestand>> {
  if (bestand.size > MAX_MB * 1024 * 1024) return mislukt(fout('age-te-groot', { grens: String(MAX_MB) }))
  try {
    const bytes = new Uint8Array(await bestand.arrayBuffer())
    const slot = slotVan(bytes)
    return slot ? { goed: { naam: bestand.name, bytes, slot } } : mislukt(fout('age-geen-bestand'))
  } catch {
    return mislukt(fout('bestand-onleesbaar'))
  }
}

/** With what an age file is locked; `null` when it is no age file, or locked with something else. */
export function slotVan(bytes: Uint8Array): Bestandssleutel['soort'] | null {
  const kop = new TextDecoder('latin1').decode(bytes.subarray(0, KOP))
  if (!kop.startsWith('age-encryption.org/v1\n')) return null
  if (kop.includes('\n-> scrypt ')) return 'wachtzin'
  return kop.includes('\n-> X25519 ') ? 'herstelsleutel' : null
}
