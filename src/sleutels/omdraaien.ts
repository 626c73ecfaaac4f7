import * as v from 'valibot'
import type { Uitkomst } from '../keten/uitkomst'
import { aesSleutel, ontzegel, SLEUTEL_BYTES, verzegel, willekeurig } from './aes'
import { type Kluissleutel, kluissleutelVan, type Sleutelrij, sleutelAad, vkVan } from './kluissleutel'
import { kekUitRij, metAndereVk, slotenBeschadigd } from './slot-rijen'
import { type Sloten, SlotenSchema, type Slotrij } from './sloten.schema'

type Bytes = Uint8Array<ArrayBuffer>

export interface Omgedraaid {
  readonly sloten: Sloten
  readonly kluissleutel: Kluissleutel
  readonly rijen: readonly Sleutelrij[]
  /** Rows that did not open before either. They are kept as they were, and stay shut. */
  readonly beschadigd: readonly Sleutelrij[]
  /** Passkeys that were not whole any more and are left out. */
  readonly vervallen: readonly string[]
}

/**
 * A new vault key. Every slot and every row given opens as before, with the same secrets, which are not needed for it;
 * a row that is left out can never be opened again, not even from an old copy of it. Write all of it in one
 * transaction. Error: `sloten-beschadigd`, when the passphrase or the recovery key would be lost by it.
 */
export async function draaiOm(
  sloten: Sloten,
  kluissleutel: Kluissleutel,
  rijen: readonly Sleutelrij[],
): Promise<Uitkomst<Omgedraaid>> {
  if (!v.is(SlotenSchema, sloten)) return slotenBeschadigd
  const oud = vkVan(kluissleutel)
  const nieuw = willekeurig(SLEUTEL_BYTES)
  const slotrijen = await Promise.all(sloten.rijen.map((rij) => metNieuweVk(rij, oud, nieuw)))
  const nieuweSlotrijen = slotrijen.filter((rij) => rij !== null)
  const weg = sloten.rijen.filter((_, nr) => slotrijen[nr] === null)
  if (weg.some(({ soort }) => soort !== 'passkey')) return slotenBeschadigd
  const { wachtend: vorige, ...blijft } = sloten
  // A damaged one that was never proven is let go of: the one before it is still there.
  const wachtend = vorige ? await metNieuweVk(vorige, oud, nieuw) : null

  const sleutel = await aesSleutel(nieuw)
  const sleutelrijen = await Promise.all(rijen.map((rij) => onderNieuweVk(rij, oud, sleutel)))
  return {
    goed: {
      sloten: { ...blijft, rijen: nieuweSlotrijen, ...(wachtend?.soort === 'herstelsleutel' ? { wachtend } : {}) },
      kluissleutel: await kluissleutelVan(nieuw),
      rijen: sleutelrijen.filter((rij) => rij !== null),
      beschadigd: rijen.filter((_, nr) => sleutelrijen[nr] === null),
      vervallen: weg.map(({ id }) => id),
    },
  }
}

async function metNieuweVk(rij: Slotrij, oud: CryptoKey, nieuw: Bytes): Promise<Slotrij | null> {
  const kek = await kekUitRij(rij, oud)
  if (!kek) return null
  const slotrij = await metAndereVk(rij, kek, nieuw)
  kek.fill(0)
  return slotrij
}

async function onderNieuweVk(rij: Sleutelrij, oud: CryptoKey, nieuw: CryptoKey): Promise<Sleutelrij | null> {
  const aad = sleutelAad(rij)
  const ruw = await ontzegel(oud, rij, aad)
  if (!ruw) return null
  const verzegeld = await verzegel(nieuw, ruw, aad)
  ruw.fill(0)
  return { v: 1, casus: rij.casus, epoch: rij.epoch, ...verzegeld }
}
