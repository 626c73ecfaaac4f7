import { aesSleutel, alsEcht, gcm, NONCE_BYTES, type Verzegeld, willekeurig } from './aes'

/** The key of one casus (or of a list, or of the log), locked by the vault key. */
export interface Sleutelrij extends Verzegeld {
  readonly v: 1
  readonly casus: string
  readonly epoch: number
}

/** The vault key. It makes and opens other keys; nobody gets it out. */
export interface Kluissleutel {
  /** A new random key. `casus` is any opaque id, also one that is no casus (`lijst`, `toegang`). */
  maakSleutel(casus: string, epoch: number): Promise<{ readonly rij: Sleutelrij; readonly sleutel: CryptoKey }>
  /** A key that encrypts and decrypts and cannot be exported; `null` when the row is not genuine. */
  openSleutel(rij: Sleutelrij): Promise<CryptoKey | null>
}

const AES = { name: 'AES-GCM', length: 256 }
const aadVan = (casus: string, epoch: number) => `ww1|sleutel|${casus}|${epoch}`
export const sleutelAad = (rij: Sleutelrij): string => aadVan(rij.casus, rij.epoch)

const ruweSleutels = new WeakMap<Kluissleutel, CryptoKey>()

/** For this folder only: the key itself, which cannot be exported, to check and renew slots with. */
export function vkVan(kluissleutel: Kluissleutel): CryptoKey {
  const vk = ruweSleutels.get(kluissleutel)
  if (!vk) throw new TypeError('not a vault key')
  return vk
}

/** For this folder only. Takes the bytes of a vault key and wipes them. */
export async function kluissleutelVan(vkRuw: Uint8Array<ArrayBuffer>): Promise<Kluissleutel> {
  const vk = await aesSleutel(vkRuw, ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'])
  vkRuw.fill(0)
  const openSleutel = (rij: Sleutelrij) =>
    alsEcht(() =>
      crypto.subtle.unwrapKey('raw', rij.ct, vk, gcm(rij.nonce, sleutelAad(rij)), AES, false, ['encrypt', 'decrypt']),
    )
  const kluissleutel: Kluissleutel = {
    openSleutel,
    async maakSleutel(casus, epoch) {
      const nieuw = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt'])
      const nonce = willekeurig(NONCE_BYTES)
      const ct = new Uint8Array(await crypto.subtle.wrapKey('raw', nieuw, vk, gcm(nonce, aadVan(casus, epoch))))
      const rij: Sleutelrij = { v: 1, casus, epoch, nonce, ct }
      const sleutel = await openSleutel(rij)
      if (!sleutel) throw new Error('a key that was just locked does not open')
      return { rij, sleutel }
    },
  }
  ruweSleutels.set(kluissleutel, vk)
  return kluissleutel
}
