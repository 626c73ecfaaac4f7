import * as v from 'valibot'
import { leesJson } from './json-lezen'
import { FORMAAT, MAX_PAKKET_BYTES, PAKKET_VERSIE, type Pakket, PakketSchema } from './pakket.schema'
import { type Fout, fout, mislukt, type Uitkomst } from './uitkomst'

/** Reads the outside of a package: size, JSON, ours or not, version, fields. What is in the entries comes later. */
export function leesVorm(ruw: string): Uitkomst<Pakket> {
  if (isTeGroot(ruw)) return mislukt(fout('pakket-te-groot', { grens: String(MAX_PAKKET_BYTES / 1024 / 1024) }))
  const tekst = ruw.startsWith('\uFEFF') ? ruw.slice(1) : ruw
  if (tekst.trim() === '') return mislukt(fout('pakket-leeg'))
  const gelezen = leesJson(tekst)
  if (!('goed' in gelezen)) return gelezen
  const soort = soortFout(gelezen.goed)
  if (soort) return mislukt(soort)
  const uitkomst = v.safeParse(PakketSchema, gelezen.goed)
  if (uitkomst.success) return { goed: uitkomst.output }
  const velden = uitkomst.issues.slice(0, 20).map((issue) => fout('pakket-veld-onjuist', { veld: veldVan(issue) }))
  return mislukt(velden[0] ?? fout('pakket-niet-van-ons'), velden)
}

function veldVan(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? '?').slice(0, 100)
}

/** In UTF-8 a text is never shorter than its length and never longer than three times that. */
function isTeGroot(tekst: string): boolean {
  if (tekst.length > MAX_PAKKET_BYTES) return true
  return tekst.length * 3 > MAX_PAKKET_BYTES && new TextEncoder().encode(tekst).length > MAX_PAKKET_BYTES
}

function soortFout(waarde: unknown): Fout | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('formaat' in waarde) || waarde.formaat !== FORMAAT) {
    return fout('pakket-niet-van-ons')
  }
  const versie = 'v' in waarde ? waarde.v : undefined
  return typeof versie === 'number' && versie !== PAKKET_VERSIE
    ? fout('pakket-versie-onbekend', { versie: String(versie) })
    : undefined
}
