import { scanJson } from './json-scan'
import { fout, mislukt, type Uitkomst } from './uitkomst'

export const MAX_DIEPTE = 32

/** Parses a text from outside: not too deep, no key twice, no key that every object already has. */
export function leesJson(tekst: string): Uitkomst<unknown> {
  const scan = scanJson(tekst, MAX_DIEPTE)
  if (scan.teDiep) return mislukt(fout('json-te-diep', { grens: String(MAX_DIEPTE) }))
  const gelezen = ontleed(tekst)
  if (!gelezen) return mislukt(fout(scan.onaf && /^\s*[{[]/.test(tekst) ? 'json-afgekapt' : 'json-onleesbaar'))
  if (scan.dubbel !== null) return mislukt(fout('json-dubbele-sleutel', { sleutel: kort(scan.dubbel) }))
  if (scan.verboden !== null) return mislukt(fout('json-verboden-sleutel', { sleutel: kort(scan.verboden) }))
  return { goed: gelezen.waarde }
}

function ontleed(tekst: string): { readonly waarde: unknown } | undefined {
  try {
    return { waarde: JSON.parse(tekst) as unknown }
  } catch {
    return undefined
  }
}

function kort(sleutel: string): string {
  return sleutel.length > 60 ? `${sleutel.slice(0, 60)}…` : sleutel
}
