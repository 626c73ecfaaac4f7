import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { GebeurtenisVan } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import type { Blad } from './blad'

interface Stap {
  readonly id: string
  readonly nodig?: boolean
  readonly 'in-plaats-van'?: string
}
interface Rij {
  readonly id: string
  readonly 'naast-meldcode': string
  readonly stappen: readonly Stap[]
}
const tabel = parse(readFileSync('machines/routes/routes.yaml', 'utf8')) as readonly Rij[]
const rij = (soort: string) => tabel.find(({ id }) => id === soort)

/** Which routes stand after a choice: those named now, else those named before; none with the meldcode alone. */
export function soortenNa(
  blad: Blad,
  { route, soorten = [...blad.soorten] }: GebeurtenisVan<'route bepaald'>,
): string[] {
  return route === 'meldcode' ? [] : [...new Set(soorten)]
}

export function routeKan(blad: Blad, gebeurtenis: GebeurtenisVan<'route bepaald'>): boolean {
  return soortenNa(blad, gebeurtenis)
    .map(rij)
    .every((een) => een !== undefined && !(gebeurtenis.route === 'andere' && een['naast-meldcode'] === 'altijd'))
}

/** The steps taken, each with its route. */
export function gezetNa(blad: Blad, { stap, soort }: GebeurtenisVan<'andere route gevolgd'>): string[] {
  const van = soort ? [soort] : blad.soorten.length > 0 ? blad.soorten : blad.kader['andere-routes']
  return [
    ...blad.gezet,
    ...van.filter((een) => rij(een)?.stappen.some(({ id }) => id === stap)).map((een) => een + stap),
  ]
}

/** How many blokkades there are for routes that were not followed. */
export function routesOpen({ kader, route, soorten, gezet }: Blad): number {
  if (route === 'meldcode') return 0
  const open = (soort: string) => {
    const stappen = rij(soort)?.stappen ?? []
    const gedaan = stappen.filter(({ id }) => gezet.includes(soort + id))
    return stappen.some(
      ({ id, nodig }) => nodig && gedaan.every((stap) => stap.id !== id && stap['in-plaats-van'] !== id),
    )
  }
  if (soorten.length > 0) return soorten.filter(open).length
  return kader['andere-routes'].every(open) ? 1 : 0
}
