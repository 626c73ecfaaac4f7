/** What can be said of a JSON text before it is parsed: how deep it goes, whether it ends, which key is wrong. */
export interface Scan {
  readonly teDiep: boolean
  readonly onaf: boolean
  readonly dubbel: string | null
  readonly verboden: string | null
}

interface Voortgang {
  readonly open: (Set<string> | null)[]
  sleutelVerwacht: boolean
  dubbel: string | null
  verboden: string | null
}

/** Walks a JSON text once. Only brackets, commas and strings count; whether it *is* JSON the parser says afterwards. */
export function scanJson(tekst: string, maxDiepte: number): Scan {
  const stand: Voortgang = { open: [], sleutelVerwacht: false, dubbel: null, verboden: null }
  const uitslag = (teDiep: boolean, onaf: boolean): Scan => {
    const { dubbel, verboden } = stand
    return { teDiep, onaf, dubbel, verboden }
  }
  for (let plaats = 0; plaats < tekst.length; plaats++) {
    const teken = tekst[plaats]
    if (teken === '"') {
      const einde = eindeVanTekst(tekst, plaats + 1)
      if (einde >= tekst.length) return uitslag(false, true)
      if (stand.sleutelVerwacht) noteerSleutel(stand, tekst.slice(plaats + 1, einde))
      plaats = einde
    } else if (teken === '{' || teken === '[') {
      if (stand.open.length >= maxDiepte) return uitslag(true, true)
      stand.open.push(teken === '{' ? new Set() : null)
      stand.sleutelVerwacht = teken === '{'
    } else if (teken === '}' || teken === ']') {
      stand.open.pop()
      stand.sleutelVerwacht = false
    } else if (teken === ',') {
      stand.sleutelVerwacht = stand.open.at(-1) instanceof Set
    }
  }
  return uitslag(false, stand.open.length > 0)
}

function eindeVanTekst(tekst: string, begin: number): number {
  let plaats = begin
  while (plaats < tekst.length && tekst[plaats] !== '"') plaats += tekst[plaats] === '\\' ? 2 : 1
  return plaats
}

function noteerSleutel(stand: Voortgang, ruw: string): void {
  stand.sleutelVerwacht = false
  const sleutels = stand.open.at(-1)
  const sleutel = ontsnapt(ruw)
  if (sleutels?.has(sleutel)) stand.dubbel ??= sleutel
  if (sleutel === 'prototype' || sleutel in Object.prototype) stand.verboden ??= sleutel
  sleutels?.add(sleutel)
}

function ontsnapt(ruw: string): string {
  if (!ruw.includes('\\')) return ruw
  try {
    return JSON.parse(`"${ruw}"`) as string
  } catch {
    return ruw
  }
}
