import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GebeurtenisVan } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, useInvullen } from '../werk/invullen'
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
  const [route, zetRoute] = useState<string>(eerder?.route ?? '')
  const [soort, zetSoort] = useState<string>(eerder?.soort ?? (routes.length === 1 ? (routes[0] ?? '') : ''))
  const [toelichting, zetToelichting] = useState('')
  const anders = route === 'andere' || route === 'beide'
  const labels = {
    route: t('casus:route.vraag'),
    soort: t('casus:route.soort'),
    toelichting: t('casus:route.waarom'),
  }
  const invullen = useInvullen(labels)
  const { fouten, fout, leg } = invullen
  const nogLeeg = useNogLeeg(labels)
  useEffect(() => bijFout(fouten.length > 0), [fouten, bijFout])
  const verstuur = async () => {
    const invoer = { ...(route ? { route } : {}), ...(anders && soort ? { soort } : {}), toelichting }
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
      {anders && routes.length > 1 && (
        <Keuze
          id="soort"
          legenda={labels.soort}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={fout('soort')}
          waarde={soort || null}
          onWijzig={zetSoort}
          opties={routes.map((waarde) => ({ waarde, label: routeteksten[waarde]?.titel ?? waarde }))}
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
