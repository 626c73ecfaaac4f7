import * as v from 'valibot'
import { leesJson } from '../../keten/json-lezen'
import { type Fout, fout, mislukt, type Uitkomst } from '../../keten/uitkomst'
import { ageOntsleutel } from '../../sleutels'
import type { Bestandssleutel } from './reserve'
import {
  FORMAAT,
  MAX_MB,
  MAX_REGELS,
  MAX_RESERVE_BYTES,
  RESERVE_VERSIE,
  type Reservedocument,
  ReserveSchema,
} from './reserve.schema'

/**
 * From an age file to what it holds, all of it or nothing. Errors: `age-te-groot`, `age-geen-bestand`, `age-beschadigd`,
 * `kdf-te-zwaar`, `reserve-sleutel-past-niet`, `reserve-te-groot`, `reserve-niet-van-ons`, `reserve-versie-onbekend`,
 * `reserve-te-veel`, `reserve-veld-onjuist`, `reserve-dubbel`, and those of `leesJson`.
 */
export async function leesBestand(
  bytes: Uint8Array<ArrayBuffer>,
  sleutel: Bestandssleutel,
): Promise<Uitkomst<Reservedocument>> {
  const open = await ageOntsleutel(
    bytes,
    sleutel.soort === 'wachtzin' ? { wachtzin: sleutel.wachtzin } : { herstelsleutel: sleutel.herstelsleutel },
  )
  if ('goed' in open) return leesDocument(open.goed)
  return open.fout.id === 'sleutel-past-niet' ? mislukt(fout('reserve-sleutel-past-niet')) : open
}

/** What is inside the age file: size, text, JSON, ours or not, version, every field, nothing twice. */
export function leesDocument(bytes: Uint8Array<ArrayBuffer>): Uitkomst<Reservedocument> {
  if (bytes.length > MAX_RESERVE_BYTES) return mislukt(fout('reserve-te-groot', { grens: String(MAX_MB) }))
  const tekst = alsTekst(bytes)
  if (tekst === null) return mislukt(fout('reserve-niet-van-ons'))
  const json = leesJson(tekst)
  if (!('goed' in json)) return json
  const soort = soortFout(json.goed)
  if (soort) return mislukt(soort)
  const uitkomst = v.safeParse(ReserveSchema, json.goed, { abortEarly: true })
  if (!uitkomst.success) return mislukt(veldFout(uitkomst.issues[0]))
  const dubbel = dubbeleId(uitkomst.output)
  return dubbel === undefined
    ? { goed: uitkomst.output }
    : mislukt(fout('reserve-dubbel', { casus: dubbel.slice(0, 8) }))
}

function alsTekst(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function soortFout(waarde: unknown): Fout | undefined {
  const ons = typeof waarde === 'object' && waarde !== null && 'formaat' in waarde && waarde.formaat === FORMAAT
  if (!ons) return fout('reserve-niet-van-ons')
  const versie = 'v' in waarde ? waarde.v : undefined
  return versie === RESERVE_VERSIE
    ? undefined
    : fout('reserve-versie-onbekend', { versie: String(versie).slice(0, 20) })
}

function veldFout(issue: v.BaseIssue<unknown>): Fout {
  if (issue.message === 'te-veel') return teVeel()
  return fout('reserve-veld-onjuist', { veld: (v.getDotPath(issue) ?? '?').slice(0, 100) })
}

export const teVeel = () => fout('reserve-te-veel', { grens: String(MAX_REGELS) })

/** A casus stands in a file once, and never beside its own tombstone. */
function dubbeleId({ casussen, grafstenen }: Reservedocument): string | undefined {
  const gezien = new Set<string>()
  for (const id of [...casussen.map(({ id }) => id), ...grafstenen.map(({ casus }) => casus)]) {
    if (gezien.has(id)) return id
    gezien.add(id)
  }
  return undefined
}
