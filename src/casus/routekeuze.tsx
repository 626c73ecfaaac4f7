import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { andereRoutes, laatste, routesVan } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Kaart } from '../ui/kaart'
import { Terug } from '../ui/terug'
import { Uitklap } from '../ui/uitklap'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { RouteFormulier } from './route-formulier'
import { RouteStappen } from './route-stappen'

/** Whether this is for the meldcode, for another route, or for both; then the steps of that route. */
export function Routekeuze() {
  const { t } = useTranslation()
  const { id, casus, routeteksten, stand } = useWerk()
  const [fout, zetFout] = useState(false)
  const gekozen = laatste(casus.regels, 'route bepaald')
  const bij = (soorten: readonly string[]) => andereRoutes.filter((route) => soorten.includes(route.id))
  const anders = stand.route !== 'meldcode'
  return (
    <Pagina titel={t('casus:route.titel')} inleiding={t('casus:route.inleiding')} fout={fout}>
      <Terug href={paden.casus(id)}>{t('casus:terug')}</Terug>
      <Bericht soort="uitleg" titel={t('casus:route.geenMelding')}>
        <p>{t('casus:route.geenMeldingUitleg')}</p>
      </Bericht>
      {anders && (
        <>
          <h2>{t('casus:route.nu', { route: t(`kern:keuze.route.${stand.route}.label`) })}</h2>
          {bij(routesVan(casus.kader, stand)).map((route) => (
            <Kaart key={route.id} niveau={3} titel={routeteksten[route.id]?.titel ?? route.id}>
              <RouteStappen route={route} legtVast />
            </Kaart>
          ))}
        </>
      )}
      <h2>{gekozen ? t('casus:route.wijzig') : t('casus:route.kies')}</h2>
      <RouteFormulier key={gekozen?.nr ?? 0} eerder={gekozen} bijFout={zetFout} />
      {!anders && (
        <>
          <h2>{t('casus:route.andereRoutes')}</h2>
          {bij(casus.kader['andere-routes']).map((route) => (
            <Uitklap key={route.id} titel={routeteksten[route.id]?.titel ?? route.id}>
              <RouteStappen route={route} />
            </Uitklap>
          ))}
        </>
      )}
    </Pagina>
  )
}
