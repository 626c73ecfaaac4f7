/** The content files of the program as they were read: path from the root of the repository → parsed YAML. */
export type Bestanden = ReadonlyMap<string, unknown>

export const BRONNEN = 'machines/bronnen/bronnen.yaml'
export const TELEFOON = 'machines/bronnen/telefoon.yaml'
export const DIENSTEN = 'machines/bronnen/diensten.yaml'
export const BEWAARTERMIJNEN = 'machines/bronnen/bewaartermijnen.yaml'
export const BEGRIPPEN = 'machines/bronnen/begrippen.yaml'
export const ROUTES = 'machines/routes/routes.yaml'
export const ROLLEN = 'machines/kaders/rollen.yaml'
export const TALEN = ['nl', 'en'] as const

/** The two lists that hold phone numbers themselves; everything else refers to them by id. */
export function isNummerlijst(bestand: string): boolean {
  return bestand === TELEFOON || bestand === DIENSTEN
}

/** The folder of one kader version, with what its path says. */
export interface Kadermap {
  readonly map: string
  readonly kader: string
  readonly versie: string
}

/** Every folder of a kader version that holds any content file. */
export function kadermappen(bestanden: Bestanden): Kadermap[] {
  const mappen = new Map<string, Kadermap>()
  for (const pad of bestanden.keys()) {
    const [, map, kader, versie] = /^(machines\/kaders\/([^/]+)\/([^/]+))\/[^/]+\.yaml$/.exec(pad) ?? []
    if (map && kader && versie) mappen.set(map, { map, kader, versie })
  }
  return [...mappen.values()].toSorted((een, ander) => een.map.localeCompare(ander.map))
}

export function kaderpad({ kader, versie }: { readonly kader: string; readonly versie: string }): string {
  return `machines/kaders/${kader}/${versie}/kader.yaml`
}

export function isBlok(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

/** A part of a list by its id, which the author knows; else by its place. */
export function naamVan(deel: unknown, sleutel: string): string {
  return isBlok(deel) && typeof deel['id'] === 'string' ? deel['id'] : sleutel
}
