import type { KaderFout } from '../weging/kader-fout'
import { type Bestanden, isBlok, isNummerlijst, naamVan } from './bestanden'

/** After this many years a phone number is looked at again. */
const JAREN = 1

/**
 * What has to be looked at again by the given day (JJJJ-MM-DD): a `nakijken-voor` that has passed, in any file, and phone
 * numbers that were never checked or more than a year ago. None of this is a fault.
 */
export function opnieuwNakijken(bestanden: Bestanden, vandaag: string): KaderFout[] {
  return [...bestanden].flatMap(([bestand, inhoud]) => [
    ...dagen(inhoud, 'nakijken-voor', '')
      .filter(({ dag }) => dag < vandaag)
      .map(({ veld, dag }) => ({ bestand, veld, zin: `moest vóór ${dag} opnieuw worden nagekeken.` })),
    ...(isNummerlijst(bestand) ? nummers(bestand, inhoud, vandaag) : []),
  ])
}

function nummers(bestand: string, inhoud: unknown, vandaag: string): KaderFout[] {
  return dagen(inhoud, 'nagekeken', '').flatMap(({ veld, dag }) => {
    if (!/^\d{4}-/.test(dag)) return [{ bestand, veld, zin: 'is nog niet nagekeken. Bel of zoek het nummer na.' }]
    return jarenLater(dag) < vandaag
      ? [{ bestand, veld, zin: `is voor het laatst nagekeken op ${dag}. Kijk het nummer opnieuw na.` }]
      : []
  })
}

function jarenLater(dag: string): string {
  return `${Number(dag.slice(0, 4)) + JAREN}${dag.slice(4)}`
}

function dagen(deel: unknown, naam: string, pad: string): { veld: string; dag: string }[] {
  if (Array.isArray(deel)) return deel.flatMap((een, plek) => dagen(een, naam, `${pad}${naamVan(een, String(plek))}.`))
  if (!isBlok(deel)) return []
  return Object.entries(deel).flatMap(([sleutel, waarde]) =>
    sleutel === naam && typeof waarde === 'string'
      ? [{ veld: `${pad}${sleutel}`, dag: waarde }]
      : dagen(waarde, naam, `${pad}${sleutel}.`),
  )
}
