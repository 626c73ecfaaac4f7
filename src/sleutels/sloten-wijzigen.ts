import * as v from 'valibot'
import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { SLEUTEL_BYTES } from './aes'
import { nieuweHerstelsleutel } from './age-bestand'
import { type Kdfzwaarte, nieuweKdf, ZWAARTE } from './kdf'
import { type Kluissleutel, vkVan } from './kluissleutel'
import {
  kekUitRij,
  maakHerstelrij,
  maakPasskeyrij,
  maakWachtzinrij,
  type Passkey,
  slotenBeschadigd,
} from './slot-rijen'
import { metWachtendeBewezen, type Sleutelinvoer, vkUitSloten } from './sloten'
import { PasskeySchema, type Sloten, type Slotrij } from './sloten.schema'

const ontbreekt = mislukt(fout('geen-herstelsleutel'))

const zonder = (sloten: Sloten, id: string) => sloten.rijen.filter((rij) => rij.id !== id)
const metRij = (sloten: Sloten, rij: Slotrij): Sloten => ({ ...sloten, rijen: [...zonder(sloten, rij.id), rij] })
const herstelrijVan = (sloten: Sloten) => sloten.rijen.find((rij) => rij.soort === 'herstelsleutel')

/**
 * Another passphrase, with a new salt. The recovery key and the passkeys stay as they are. Errors: those of
 * `openSloten`; the caller asks `wachtzinOordeel` about the new phrase.
 */
export async function metWachtzin(
  sloten: Sloten,
  met: Sleutelinvoer,
  nieuw: string,
  zwaarte: Kdfzwaarte = ZWAARTE,
): Promise<Uitkomst<Sloten>> {
  const open = await vkUitSloten(sloten, met)
  if (!('goed' in open)) return open
  const rij = await maakWachtzinrij(open.goed.vk, nieuw, nieuweKdf(zwaarte))
  open.goed.vk.fill(0)
  return 'goed' in rij ? { goed: metRij(open.goed.sloten, rij.goed) } : rij
}

/** The recovery key was typed back: only now it takes the place of the one before. Error: `geen-herstelsleutel`. */
export function metHerstelBewezen(sloten: Sloten): Uitkomst<Sloten> {
  return herstelrijVan(sloten) ? { goed: metWachtendeBewezen(sloten) } : ontbreekt
}

/**
 * Another recovery key, still to be proven. One that was proven stays the one that counts until then, so that a key
 * that nobody wrote down never locks a backup. Errors: those of `openSloten`.
 */
export async function metHerstelsleutel(
  sloten: Sloten,
  met: Sleutelinvoer,
): Promise<Uitkomst<{ readonly sloten: Sloten; readonly herstelsleutel: string }>> {
  const open = await vkUitSloten(sloten, met)
  if (!('goed' in open)) return open
  const herstelsleutel = await nieuweHerstelsleutel()
  const rij = await maakHerstelrij(open.goed.vk, herstelsleutel)
  open.goed.vk.fill(0)
  const { sloten: eerder } = open.goed
  const nieuw = eerder.herstelBewezen && herstelrijVan(eerder) ? { ...eerder, wachtend: rij } : metRij(eerder, rij)
  return { goed: { sloten: nieuw, herstelsleutel } }
}

/**
 * One more way in. A passkey can vanish with a device, so it comes only when a recovery key was proven. Errors:
 * `passkey-vraagt-herstelsleutel`, `passkey-onbruikbaar` (what it gave is no 32 bytes, or its id or salt has no form), those of `openSloten`.
 */
export async function metPasskey(
  sloten: Sloten,
  met: Sleutelinvoer,
  passkey: Passkey,
  prf: Uint8Array<ArrayBuffer>,
): Promise<Uitkomst<Sloten>> {
  if (!sloten.herstelBewezen || !herstelrijVan(sloten)) return mislukt(fout('passkey-vraagt-herstelsleutel'))
  if (prf.length !== SLEUTEL_BYTES || !v.is(PasskeySchema, passkey)) return mislukt(fout('passkey-onbruikbaar'))
  const open = await vkUitSloten(sloten, met)
  if (!('goed' in open)) return open
  const rij = await maakPasskeyrij(open.goed.vk, passkey, prf)
  open.goed.vk.fill(0)
  return { goed: metRij(open.goed.sloten, rij) }
}

/**
 * Without one passkey: it no longer opens the vault as it is kept from now on. The vault key stays the same, so to
 * whoever has the device of it and an older copy of the slots it still opens.
 */
export function zonderPasskey(sloten: Sloten, id: string): Sloten {
  return { ...sloten, rijen: sloten.rijen.filter((rij) => rij.soort !== 'passkey' || rij.id !== id) }
}

/**
 * The recipient to lock backups for (`age1…`), only when this vault itself put it there: someone who swapped it on the
 * disk would read every backup; and only when somebody typed its key back. Errors: `geen-herstelsleutel`,
 * `herstelsleutel-niet-bewezen`, `sloten-beschadigd`.
 */
export async function ontvangerVan(sloten: Sloten, kluissleutel: Kluissleutel): Promise<Uitkomst<string>> {
  const rij = herstelrijVan(sloten)
  if (!rij) return ontbreekt
  if (!sloten.herstelBewezen) return mislukt(fout('herstelsleutel-niet-bewezen'))
  const kek = await kekUitRij(rij, vkVan(kluissleutel))
  kek?.fill(0)
  return kek ? { goed: rij.ontvanger } : slotenBeschadigd
}
