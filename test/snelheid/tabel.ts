import type { Spreiding } from './meten'

const DRIE_CIJFERS = new Intl.NumberFormat('nl-NL', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 })

/** A Dutch number of three digits. */
export function getal(waarde: number): string {
  return DRIE_CIJFERS.format(waarde)
}

/** A time in the unit that reads best. */
export function tijd(milliseconden: number): string {
  if (milliseconden >= 1000) return `${getal(milliseconden / 1000)} s`
  return milliseconden >= 1 ? `${getal(milliseconden)} ms` : `${getal(milliseconden * 1000)} µs`
}

/** How many times as long. */
export function keer(waarde: number): string {
  return `${getal(waarde)}×`
}

/** The median with, between brackets, the smallest and the largest. */
export function metSpreiding({ mediaan, laagste, hoogste }: Spreiding, schrijf: (waarde: number) => string): string[] {
  return [schrijf(mediaan), `(${schrijf(laagste)} – ${schrijf(hoogste)})`]
}

/** Rows as lines: the first column to the left, the others to the right. */
export function tabel(rijen: readonly (readonly string[])[]): string[] {
  const breedte = (kolom: number) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0))
  return rijen.map((rij) =>
    rij
      .map((cel, kolom) => (kolom === 0 ? `   ${cel}`.padEnd(breedte(0) + 3) : cel.padStart(breedte(kolom))))
      .join('  ')
      .trimEnd(),
  )
}
