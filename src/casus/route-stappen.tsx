import { useTranslation } from 'react-i18next'
import { alle, type Kader } from '../../machines/index'
import { Bronregel } from '../ui/bronregel'
import { Kaart } from '../ui/kaart'
import { StandLabel } from '../ui/stand-label'
import { Uitklap } from '../ui/uitklap'
import { Bel } from '../werk/bel'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { KortFormulier } from './kort-formulier'

type AndereRoute = Kader['andere-routes'][number]

export interface RouteStappenProps {
  readonly route: AndereRoute
  /** Offers to record each step; without it this is only to be read. */
  readonly legtVast?: boolean
}

/** Another legal route in the words of the kader, step by step, with its source. */
export function RouteStappen({ route, legtVast = false }: RouteStappenProps) {
  const { t } = useTranslation()
  const { teksten, bronnen } = useWerk()
  const woorden = teksten['andere-routes'][route.id]
  return (
    <Kaart niveau={3} titel={woorden?.titel ?? route.id}>
      <p>{woorden?.uitleg}</p>
      <ol>
        {route.stappen.map((stap) => (
          <li key={stap}>
            {woorden?.stappen[stap] ?? stap}
            {legtVast && <StapVastleggen stap={stap} />}
          </li>
        ))}
      </ol>
      {route.stappen.includes('vertrouwensinspecteur-raadplegen') && (
        <p>
          <Bel wie="vertrouwensinspecteur" soort="tweede" voluit />
        </p>
      )}
      <Bronregel
        delen={[
          { id: 'grondslag', deel: t(`kern:grondslag.${route.grondslag}.label`) },
          { id: 'bron', deel: <span lang="nl">{bronnen[route.bron]?.titel ?? route.bron}</span> },
        ]}
      />
    </Kaart>
  )
}

function StapVastleggen({ stap }: { readonly stap: string }) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const gezet = alle(casus.regels, 'andere route gevolgd').filter((regel) => regel.stap === stap)
  return (
    <>
      {gezet.map(({ nr, op, toelichting }) => (
        <p key={nr}>
          <StandLabel stand="afgerond">{t('casus:route.gezet', { datum: dagtekst(op) })}</StandLabel>{' '}
          <span className="ww-eigen-tekst" dir="auto" translate="no">
            {toelichting}
          </span>
        </p>
      ))}
      <Uitklap key={gezet.length} titel={gezet.length > 0 ? t('casus:route.nogEens') : t('casus:route.legVast')}>
        <KortFormulier
          id={`stap-${stap}`}
          invoer={{ type: 'andere route gevolgd', stap }}
          veld="toelichting"
          label={t('casus:route.wat')}
          vraagDag={t('casus:dag.gebeurd')}
          vraagDoor={t('casus:route.wie')}
          knop={t('app:knop.bewaar')}
          na={() => undefined}
        />
      </Uitklap>
    </>
  )
}
