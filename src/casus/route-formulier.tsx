import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GebeurtenisVan } from '../../machines/index'
import { Formulier } from '../ui/formulier'
import { Keuze } from '../ui/keuze'
import { Knop } from '../ui/knop'
import { Tekstvak } from '../ui/tekstvak'
import { gaNaar, paden } from '../werk/paden'
import { FORMULIER, useVastleggen } from '../werk/vastleggen'
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
  const { id, casus, teksten, stand } = useWerk()
  const { fouten, foutenTitel, leg } = useVastleggen()
  const routes = casus.kader['andere-routes']
  const [route, zetRoute] = useState<string>(eerder?.route ?? '')
  const [soort, zetSoort] = useState<string>(eerder?.soort ?? (routes.length === 1 ? (routes[0]?.id ?? '') : ''))
  const [toelichting, zetToelichting] = useState('')
  const anders = route === 'andere' || route === 'beide'
  const woorden: Readonly<Record<string, string>> = {
    route: route ? '' : t('casus:route.foutRoute'),
    toelichting: toelichting.trim() ? '' : t('app:formulier.verplicht', { veld: t('casus:route.waarom') }),
  }
  const eigen = fouten.map((fout) => ({ ...fout, tekst: woorden[fout.veld] || fout.tekst }))
  useEffect(() => bijFout(fouten.length > 0), [fouten, bijFout])
  const foutVan = (veld: string) => eigen.find((fout) => fout.veld === veld)?.tekst
  const verstuur = async () => {
    const invoer = { ...(route ? { route } : {}), ...(anders && soort ? { soort } : {}), toelichting }
    if (!(await leg({ type: 'route bepaald', ...invoer }))) return
    if (!anders || stand.route !== 'meldcode') gaNaar(paden.casus(id))
    else window.scrollTo(0, 0)
  }
  return (
    <Formulier
      fouten={eigen}
      foutenTitel={foutenTitel}
      onVerstuur={() => void verstuur()}
      acties={
        <Knop type="submit" id={FORMULIER}>
          {t('app:knop.bewaar')}
        </Knop>
      }
    >
      <Keuze
        id="route"
        legenda={t('casus:route.vraag')}
        fout={foutVan('route')}
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
          legenda={t('casus:route.soort')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={foutVan('soort')}
          waarde={soort || null}
          onWijzig={zetSoort}
          opties={routes.map((een) => ({
            waarde: een.id,
            label: teksten['andere-routes'][een.id]?.titel ?? een.id,
          }))}
        />
      )}
      <Tekstvak
        id="toelichting"
        label={t('casus:route.waarom')}
        hint={t('casus:route.waaromHint')}
        fout={foutVan('toelichting')}
        teller={(over) => t(over < 0 ? 'casus:tekensTeVeel' : 'app:formulier.nogTekens', { aantal: Math.abs(over) })}
        waarde={toelichting}
        onWijzig={zetToelichting}
      />
    </Formulier>
  )
}
