import { useTranslation } from 'react-i18next'
import { type AndereRoute, andereRoutes, laadRouteteksten, type Routeteksten } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { useGeladen } from '../werk/geladen'
import { Herkomst } from '../werk/herkomst'

/** The other routes of a kader, each with its steps and the source of every step. */
export function RoutesDeel({ ids }: { readonly ids: readonly string[] }) {
  const taal = huidigeTaal()
  const geladen = useGeladen(taal, () => laadRouteteksten(taal))
  const woorden = geladen.soort === 'klaar' ? geladen.inhoud : {}
  return andereRoutes
    .filter(({ id }) => ids.includes(id))
    .map((route) => <Route key={route.id} route={route} woorden={woorden[route.id]} />)
}

interface RouteProps {
  readonly route: AndereRoute
  readonly woorden: Routeteksten[string] | undefined
}

function Route({ route, woorden }: RouteProps) {
  const { t } = useTranslation()
  return (
    <div className="ww-kadereis">
      <strong>{woorden?.titel ?? route.id}</strong>
      <p>{woorden?.uitleg}</p>
      <ol>
        {route.stappen.map(({ id, bron, grondslag }) => (
          <li key={id}>
            {woorden?.stappen[id] ?? id}
            {(bron !== route.bron || grondslag !== route.grondslag) && <Herkomst bron={bron} grondslag={grondslag} />}
          </li>
        ))}
      </ol>
      <p>{t(`kern:naast.${route['naast-meldcode']}`)}</p>
      <Herkomst bron={route.bron} grondslag={route.grondslag} />
    </div>
  )
}
