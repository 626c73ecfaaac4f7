import type { Bezwaar } from '../casus/bezwaren'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import { routesVan } from '../casus/route'
import type { Stand } from '../casus/stand'
import { andereRoute, andereRoutes } from '../routes/routes'
import type { Kader } from '../weging/kader.schema'

/**
 * A step must be one of the table, and where its route is named one of that route. A step of another route than the one
 * that was chosen has happened too: it is taken, and counts for nothing here.
 */
export function routeBezwaren(kader: Kader, stand: Stand, gebeurtenis: Gebeurtenis): Bezwaar[] {
  if (gebeurtenis.type !== 'andere route gevolgd') return []
  const { stap, soort } = gebeurtenis
  const route = soort === undefined ? undefined : andereRoute(soort)
  if (soort !== undefined && !route) return [{ id: 'route-onbekend', waarden: { soort } }]
  const mag = route ? [route] : andereRoutes
  if (mag.some(({ stappen }) => stappen.some(({ id }) => id === stap))) return []
  const bekend = (route ? [route.id] : routesVan(kader, stand)).flatMap((id) =>
    (andereRoute(id)?.stappen ?? []).map((een) => een.id),
  )
  return [{ id: 'routestap-onbekend', waarden: { stap, bekend: [...new Set(bekend)].join(', ') } }]
}
