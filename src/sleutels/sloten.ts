import * as v from 'valibot'
import type { Uitkomst } from '../keten/uitkomst'
import { SLEUTEL_BYTES, willekeurig } from './aes'
import { nieuweHerstelsleutel } from './age-bestand'
import { bytesUitWachtzin, type Kdfzwaarte, nieuweKdf, ZWAARTE } from './kdf'
import { type Kluissleutel, kluissleutelVan } from './kluissleutel'
import {
  kekUitHerstelsleutel,
  kekUitPasskey,
  maakHerstelrij,
  maakWachtzinrij,
  pastNiet,
  slotenBeschadigd,
  vkUitRij,
} from './slot-rijen'
import { type Sloten, SlotenSchema, type Slotrij } from './sloten.schema'

type Bytes = Uint8Array<ArrayBuffer>

/** What opens a vault. `prf` is what the passkey gave: 32 bytes. */
export type Sleutelinvoer =
  | { readonly soort: 'wachtzin'; readonly wachtzin: string }
  | { readonly soort: 'herstelsleutel'; readonly herstelsleutel: string }
  | { readonly soort: 'passkey'; readonly id: string; readonly prf: Bytes }

export interface Inrichting {
  /** Without one nothing opens the vault when the passphrase is forgotten: only for a shared computer. */
  readonly herstel: boolean
  /** Left out it is Argon2id with 64 MiB and three rounds. */
  readonly zwaarte?: Kdfzwaarte
}

export interface NieuweSloten {
  readonly sloten: Sloten
  readonly kluissleutel: Kluissleutel
  /** To be shown once; kept nowhere. */
  readonly herstelsleutel: string | null
}

/**
 * Makes a new vault key and the slots on it. Whether the phrase is good enough the caller asks `wachtzinOordeel`.
 * Errors: `kdf-te-zwak`, `kdf-te-zwaar`, `kdf-mislukt`.
 */
export async function maakSloten(wachtzin: string, inrichting: Inrichting): Promise<Uitkomst<NieuweSloten>> {
  const vk = willekeurig(SLEUTEL_BYTES)
  const rij = await maakWachtzinrij(vk, wachtzin, nieuweKdf(inrichting.zwaarte ?? ZWAARTE))
  if (!('goed' in rij)) return rij
  const herstelsleutel = inrichting.herstel ? await nieuweHerstelsleutel() : null
  const rijen: Slotrij[] = [rij.goed]
  if (herstelsleutel !== null) rijen.push(await maakHerstelrij(vk, herstelsleutel))
  const sloten: Sloten = { v: 1, installatie: crypto.randomUUID(), herstelBewezen: false, rijen }
  return { goed: { sloten, kluissleutel: await kluissleutelVan(vk), herstelsleutel } }
}

/**
 * Opens with one key. Errors: `sleutel-past-niet`, `kdf-te-zwak` and `kdf-te-zwaar` (before anything is computed),
 * `kdf-mislukt`, `sloten-beschadigd`.
 */
export async function openSloten(sloten: unknown, sleutel: Sleutelinvoer): Promise<Uitkomst<Kluissleutel>> {
  const vk = await vkUitSloten(sloten, sleutel)
  return 'goed' in vk ? { goed: await kluissleutelVan(vk.goed.vk) } : vk
}

/**
 * For this folder only: the raw vault key, to make a slot with, and the slots as they were checked. Who opens with a
 * recovery key that was still to be proven has kept it: in those slots it is.
 */
export async function vkUitSloten(
  onbekend: unknown,
  sleutel: Sleutelinvoer,
): Promise<Uitkomst<{ vk: Bytes; sloten: Sloten }>> {
  const gelezen = v.safeParse(SlotenSchema, onbekend)
  if (!gelezen.success) return slotenBeschadigd
  const sloten = gelezen.output
  const id = sleutel.soort === 'passkey' ? sleutel.id : sleutel.soort
  const rij = sloten.rijen.find((rij) => rij.soort === sleutel.soort && rij.id === id)
  if (!rij) return pastNiet
  const vk = await vkVanRij(rij, sleutel)
  if ('goed' in vk) return { goed: { vk: vk.goed, sloten } }
  const { wachtend } = sloten
  if (sleutel.soort !== 'herstelsleutel' || !wachtend) return vk
  const nieuw = await vkVanRij(wachtend, sleutel)
  return 'goed' in nieuw ? { goed: { vk: nieuw.goed, sloten: metWachtendeBewezen(sloten) } } : nieuw
}

/** The recovery key that waited takes the place of the one before. */
export function metWachtendeBewezen({ wachtend, ...sloten }: Sloten): Sloten {
  const rijen = sloten.rijen.map((rij) => (rij.soort === 'herstelsleutel' && wachtend ? wachtend : rij))
  return { ...sloten, herstelBewezen: true, rijen }
}

async function vkVanRij(rij: Slotrij, sleutel: Sleutelinvoer): Promise<Uitkomst<Bytes>> {
  const kek = await kekVan(rij, sleutel)
  if (!('goed' in kek)) return kek
  const vk = await vkUitRij(rij, kek.goed)
  kek.goed.fill(0)
  return vk ? { goed: vk } : pastNiet
}

async function kekVan(rij: Slotrij, sleutel: Sleutelinvoer): Promise<Uitkomst<Bytes>> {
  if (rij.soort === 'wachtzin' && sleutel.soort === 'wachtzin') return bytesUitWachtzin(sleutel.wachtzin, rij.kdf)
  if (rij.soort === 'passkey' && sleutel.soort === 'passkey') {
    return { goed: await kekUitPasskey(sleutel.prf, rij.zout) }
  }
  return sleutel.soort === 'herstelsleutel' ? { goed: await kekUitHerstelsleutel(sleutel.herstelsleutel) } : pastNiet
}
