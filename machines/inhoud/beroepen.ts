import type { KaderFout } from '../weging/kader-fout'
import { type Bestanden, isBlok, type Kadermap, kadermappen } from './bestanden'

/** A profession that stands in two kaders: nobody could tell which of them weighs. Only the newest versions count. */
export function beroepFouten(bestanden: Bestanden): KaderFout[] {
  const eerste = new Map<string, string>()
  return nieuwste(bestanden).flatMap(({ map, kader }) => {
    const bestand = `${map}/kader.yaml`
    return beroepenIn(bestanden.get(bestand)).flatMap((beroep) => {
      const ander = eerste.get(beroep)
      if (ander === undefined) eerste.set(beroep, kader)
      if (ander === undefined) return []
      return [
        { bestand, veld: `beroepen.${beroep}`, zin: `staat ook in "${ander}". Laat het in een van de twee staan.` },
      ]
    })
  })
}

function nieuwste(bestanden: Bestanden): Kadermap[] {
  const perKader = new Map(kadermappen(bestanden).map((map) => [map.kader, map]))
  return [...perKader.values()]
}

function beroepenIn(inhoud: unknown): string[] {
  const beroepen = isBlok(inhoud) ? inhoud['beroepen'] : undefined
  return Array.isArray(beroepen) ? beroepen.filter((beroep) => typeof beroep === 'string') : []
}
