import type { Kluissleutel } from '../sleutels'
import type { Databank } from './databank'
import { EPOCH, GEEN_CASUS, LOG } from './verpakking'

/** The vault while it is open: keys in the memory of this worker and nowhere else. */
export interface OpenKluis {
  readonly kluissleutel: Kluissleutel
  /** Which vault key this is; after an erasure in another tab it is an old one. */
  readonly omloop: string
  readonly installatie: string
  readonly lijst: CryptoKey
  readonly toegang: CryptoKey
  readonly casussleutels: Map<string, CryptoKey>
}

/** The two keys that belong to no casus; `null` when this vault key does not open them. */
export async function eigenSleutels(
  databank: Databank,
  kluissleutel: Kluissleutel,
): Promise<Pick<OpenKluis, 'lijst' | 'toegang'> | null> {
  const [lijst, toegang] = await Promise.all([
    sleutelUit(databank, kluissleutel, GEEN_CASUS),
    sleutelUit(databank, kluissleutel, LOG),
  ])
  return lijst && toegang ? { lijst, toegang } : null
}

/** The key of one casus; `null` when it is not there, or does not open. */
export async function casussleutel(databank: Databank, open: OpenKluis, casus: string): Promise<CryptoKey | null> {
  const bekend = open.casussleutels.get(casus)
  if (bekend) return bekend
  const sleutel = await sleutelUit(databank, open.kluissleutel, casus)
  if (sleutel) open.casussleutels.set(casus, sleutel)
  return sleutel
}

async function sleutelUit(databank: Databank, kluissleutel: Kluissleutel, casus: string): Promise<CryptoKey | null> {
  const rij = await databank.sleutels.get([casus, EPOCH])
  return rij && isBytes(rij.nonce) && isBytes(rij.ct) ? kluissleutel.openSleutel(rij) : null
}

/** What comes from a disk may be anything. */
function isBytes(waarde: unknown): boolean {
  return Object.prototype.toString.call(waarde) === '[object Uint8Array]'
}
