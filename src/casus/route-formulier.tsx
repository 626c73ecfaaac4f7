import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { GebeurtenisVan } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Vinkjes } from '../ui/vinkjes'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { gaNaar, paden } from '../werk/paden'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'

const ROUTES = ['meldcode', 'andere', 'beide'] as const satisfies readonly GebeurtenisVan<'route bepaald'>['route'][]

export interface RouteFormulierProps {
  readonly eerder: GebeurtenisVan<'route bepaald'> | undefined
  /** Tells the page whether a submit was refused, for the title of the window. */
  readonly bijFout: (fout: boolean) => void
}

/** Records which route is followed, and why. */
export function RouteFormulier({ eerder, bijFout }: RouteFormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { id, casus, routeteksten, stand } = useWerk()
  const routes = casus.kader['andere-routes']
  const klad = useKlad()
  const [route, zetRoute] = useKladveld<string>(klad, 'route', eerder?.route ?? '', ROUTES)
  const [soorten, zetSoorten] = useKladveld<readonly string[]>(
    klad,
    'soorten',
    stand.routesoorten.length > 0 || routes.length > 1 ? stand.routesoorten : routes,
  )
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const opties = [...new Set([...routes, ...stand.routesoorten])]
  const anders = route === 'andere' || route === 'beide'
  const labels = {
    route: t('casus:route.vraag'),
    soorten: t('casus:route.soorten'),
    toelichting: t('casus:route.waarom'),
  }
  const invullen = useInvullen(labels, klad)
  const { fouten, fout, leg } = invullen
  const nogLeeg = useNogLeeg(labels)
  useEffect(() => bijFout(fouten.length > 0), [fouten, bijFout])
  const verstuur = async () => {
    const invoer = { ...(route ? { route } : {}), ...(anders && soorten.length > 0 ? { soorten } : {}), toelichting }
    const zonderRoute = route ? [] : [{ veld: 'route', tekst: t('casus:route.foutRoute'), leeg: true }]
    if (!(await leg({ type: 'route bepaald', ...invoer }, [...zonderRoute, ...nogLeeg({ toelichting })]))) return
    if (!anders || stand.route !== 'meldcode') gaNaar(paden.casus(id))
    else window.scrollTo(0, 0)
  }
  return (
    <Invulformulier invullen={invullen} verstuur={verstuur} knopId={FORMULIER}>
      <Keuze
        id="route"
        legenda={labels.route}
        fout={fout('route')}
        waarde={route || null}
        onWijzig={zetRoute}
        opties={ROUTES.map((waarde) => ({
          waarde,
          label: t(`kern:keuze.route.${waarde}.label`),
          hint: t(`kern:keuze.route.${waarde}.uitleg`),
        }))}
      />
      {anders && opties.length > 1 && (
        <Vinkjes
          id="soorten"
          legenda={labels.soorten}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          hint={t('casus:route.soortenHint')}
          fout={fout('soorten')}
          waarden={soorten}
          onWijzig={zetSoorten}
          opties={opties.map((waarde) => ({ waarde, label: routeteksten[waarde]?.titel ?? waarde }))}
        />
      )}
      <Tekstvak
        id="toelichting"
        label={labels.toelichting}
        hint={t('casus:route.waaromHint')}
        fout={fout('toelichting')}
        teller={teller}
        waarde={toelichting}
        onWijzig={zetToelichting}
      />
    </Invulformulier>
  )
}
