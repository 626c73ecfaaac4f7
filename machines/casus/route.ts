import { andereRoute } from '../routes/routes'
import type { Kader } from '../weging/kader.schema'
import type { GebeurtenisVan } from './gebeurtenissen/vocabulaire'
import { met } from './gevolgen/gevolg'
import type { Stand } from './stand'

/** The other routes that were named; while none was, those of the kader. */
export function routesVan(kader: Kader, { routesoorten }: Stand): readonly string[] {
  return routesoorten.length > 0 ? routesoorten : kader['andere-routes']
}

/** The other routes after a choice. Who names none keeps those named before; the meldcode alone has none. */
export function routesoortenNa(
  { routesoorten }: Stand,
  { route, soorten }: GebeurtenisVan<'route bepaald'>,
): readonly string[] {
  return route === 'meldcode' ? [] : (soorten ?? routesoorten).reduce<readonly string[]>(met, [])
}

/** The steps taken, each of its own route: of the one named with it, else of every route here that holds the step. */
export function routestappenNa(
  kader: Kader,
  stand: Stand,
  { stap, soort }: GebeurtenisVan<'andere route gevolgd'>,
): Stand['routestappen'] {
  const routes = soort === undefined ? routesVan(kader, stand) : [soort]
  return routes
    .filter((id) => andereRoute(id)?.stappen.some((een) => een.id === stap))
    .reduce((gezet, id) => met(gezet, merk(id, stap)), stand.routestappen)
}

/** The steps of a route that must be done and were not; some steps stand in for another. */
export function openRoutestappen({ routestappen }: Stand, soort: string): string[] {
  const stappen = andereRoute(soort)?.stappen ?? []
  const gezet = new Set(stappen.filter(({ id }) => routestappen.includes(merk(soort, id))))
  const vervangen = new Set([...gezet].map((stap) => stap['in-plaats-van']))
  return stappen.filter((stap) => stap.nodig && !gezet.has(stap) && !vervangen.has(stap.id)).map(({ id }) => id)
}

/** The named routes that were not followed; `[null]` while none was named and none of this kader was followed. */
export function nietGevolgd(kader: Kader, stand: Stand): readonly (string | null)[] {
  if (stand.route === 'meldcode') return []
  const open = routesVan(kader, stand).filter((soort) => openRoutestappen(stand, soort).length > 0)
  if (stand.routesoorten.length > 0) return open
  return open.length === kader['andere-routes'].length ? [null] : []
}

/** The routes that this choice lets go of before they were followed. */
export function verlatenRoutes(kader: Kader, stand: Stand, gebeurtenis: GebeurtenisVan<'route bepaald'>): string[] {
  const blijft = routesoortenNa(stand, gebeurtenis)
  return nietGevolgd(kader, stand).flatMap((soort) => {
    if (soort === null) return gebeurtenis.route === 'meldcode' ? [stand.route] : []
    return blijft.includes(soort) ? [] : [soort]
  })
}

function merk(soort: string, stap: string): string {
  return `${soort}/${stap}`
}
