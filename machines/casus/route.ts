import { andereRoute, andereRoutes } from '../routes/routes'
import type { Kader } from '../weging/kader.schema'
import type { Stand } from './stand'

const STAPPEN = new Set(andereRoutes.flatMap(({ stappen }) => stappen.map(({ id }) => id)))

export function isRoutestap(stap: string): boolean {
  return STAPPEN.has(stap)
}

/**
 * Whether a step was taken of the other route that was chosen; while none was named, of any route of this kader. The
 * meldcode alone asks for no such step.
 */
export function isRouteGevolgd(kader: Kader, { route, routesoort, routestappen }: Stand): boolean {
  if (route === 'meldcode') return true
  const routes = routesoort === null ? kader['andere-routes'] : [routesoort]
  return routes.some((id) => andereRoute(id)?.stappen.some((stap) => routestappen.includes(stap.id)))
}
