import type { Uitkomst } from '../keten/uitkomst'
import { fout, mislukt } from '../keten/uitkomst'
import { aesSleutel, ontzegel, SLEUTEL_BYTES, type Verzegeld, verzegel } from './aes'
import { ageVersleutel, ontvangerBij, vormVanHerstelsleutel } from './age-bestand'
import { bytesUitWachtzin, type Kdf } from './kdf'
import type { Herstelrij, Passkeyrij, Slotrij, Wachtzinrij } from './sloten.schema'

type Bytes = Uint8Array<ArrayBuffer>

/** A passkey that can open this vault. Ids and salts are no secrets. */
export interface Passkey {
  readonly id: string
  readonly zout: Bytes
  /** When it was added (ISO 8601). */
  readonly sinds: string
}

const LEEG = new Uint8Array(0)

/** The recipient of the recovery key is bound too: whoever swaps it would read every backup. */
const naamVan = (rij: Pick<Slotrij, 'id'> & { ontvanger?: string }) =>
  rij.ontvanger === undefined ? rij.id : `${rij.id}|${rij.ontvanger}`

const slotAad = (naam: string) => `ww1|slot|${naam}`
const terugAad = (naam: string) => `ww1|terug|${naam}`

/** Bytes for a key from a secret that is random already (RFC 5869). */
async function hkdf(geheim: Bytes, zout: Bytes, doel: string): Promise<Bytes> {
  const stof = await crypto.subtle.importKey('raw', geheim, 'HKDF', false, ['deriveBits'])
  const soort = { name: 'HKDF', hash: 'SHA-256', salt: zout, info: new TextEncoder().encode(doel) }
  return new Uint8Array(await crypto.subtle.deriveBits(soort, stof, SLEUTEL_BYTES * 8))
}

export const kekUitPasskey = (prf: Bytes, zout: Bytes): Promise<Bytes> => hkdf(prf, zout, 'ww1|slot|passkey')

/** An identity holds 32 random bytes, so its text is as good a source as those. */
export const kekUitHerstelsleutel = (herstelsleutel: string): Promise<Bytes> =>
  hkdf(new TextEncoder().encode(vormVanHerstelsleutel(herstelsleutel)), LEEG, 'ww1|slot|herstelsleutel')

/** The vault key under a slot's key, and that key under the vault key, so that the vault key can be renewed later. */
async function kluisdeel(kek: Bytes, vk: Bytes, naam: string): Promise<Verzegeld & { terug: Verzegeld }> {
  const [heen, weer] = [await aesSleutel(kek), await aesSleutel(vk)]
  return {
    ...(await verzegel(heen, vk, slotAad(naam))),
    terug: await verzegel(weer, kek, terugAad(naam)),
  }
}

export async function maakWachtzinrij(vk: Bytes, wachtzin: string, kdf: Kdf): Promise<Uitkomst<Wachtzinrij>> {
  const kek = await bytesUitWachtzin(wachtzin, kdf)
  if (!('goed' in kek)) return kek
  const rij = { soort: 'wachtzin', id: 'wachtzin', kdf, ...(await kluisdeel(kek.goed, vk, 'wachtzin')) } as const
  kek.goed.fill(0)
  return { goed: rij }
}

export async function maakPasskeyrij(vk: Bytes, { id, zout, sinds }: Passkey, prf: Bytes): Promise<Passkeyrij> {
  const kek = await kekUitPasskey(prf, zout)
  return { soort: 'passkey', id, zout, sinds, ...(await kluisdeel(kek, vk, id)) }
}

export async function maakHerstelrij(vk: Bytes, herstelsleutel: string): Promise<Herstelrij> {
  const kek = await kekUitHerstelsleutel(herstelsleutel)
  return herstelrijVan(kek, vk, await ontvangerBij(herstelsleutel))
}

async function herstelrijVan(kek: Bytes, vk: Bytes, ontvanger: string): Promise<Herstelrij> {
  const age = await ageVersleutel(vk, { ontvanger })
  if (!('goed' in age)) throw new Error('a recipient of our own is refused')
  const soort = 'herstelsleutel'
  return {
    soort,
    id: soort,
    ontvanger,
    age: age.goed,
    ...(await kluisdeel(kek, vk, naamVan({ id: soort, ontvanger }))),
  }
}

/** The raw vault key from a slot, or `null` when this key does not fit. */
export async function vkUitRij(rij: Slotrij, kek: Bytes): Promise<Bytes | null> {
  return ontzegel(await aesSleutel(kek), rij, slotAad(naamVan(rij)))
}

/** The key of a slot by the vault key: `null` when the slot is not one that this vault made. */
export function kekUitRij(rij: Slotrij, vk: CryptoKey): Promise<Bytes | null> {
  return ontzegel(vk, rij.terug, terugAad(naamVan(rij)))
}

/** The same slot for another vault key, with the same secret. */
export async function metAndereVk(rij: Slotrij, kek: Bytes, vk: Bytes): Promise<Slotrij> {
  if (rij.soort === 'herstelsleutel') return herstelrijVan(kek, vk, rij.ontvanger)
  return { ...rij, ...(await kluisdeel(kek, vk, naamVan(rij))) }
}

export const pastNiet = mislukt(fout('sleutel-past-niet'))
export const slotenBeschadigd = mislukt(fout('sloten-beschadigd'))
