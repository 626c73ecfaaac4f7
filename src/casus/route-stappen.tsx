import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type AndereRoute, alle } from '../../machines/index'
import { Bronregel } from '../ui/bronregel'
import { StandLabel } from '../ui/stand-label'
import { Uitklap } from '../ui/uitklap'
import { Bel } from '../werk/bel'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { KortFormulier } from './kort-formulier'

type RouteStap = AndereRoute['stappen'][number]

export interface RouteStappenProps {
  readonly route: AndereRoute
  /** Offers to record each step; without it this is only to be read. */
  readonly legtVast?: boolean
}

/** Another route in words: when it is the one, its steps with whom to phone, and on which source each rests. */
export function RouteStappen({ route, legtVast = false }: RouteStappenProps) {
  const { t } = useTranslation()
  const { routeteksten } = useWerk()
  const woorden = routeteksten[route.id]
  const zelfde = (stap: RouteStap) => stap.bron === route.bron && stap.grondslag === route.grondslag
  return (
    <>
      <p>{woorden?.uitleg}</p>
      <ul>
        {route.wanneer.map((wanneer) => (
          <li key={wanneer}>{woorden?.wanneer[wanneer] ?? wanneer}</li>
        ))}
      </ul>
      <ol>
        {route.stappen.map((stap) => (
          <li key={stap.id}>
            {woorden?.stappen[stap.id] ?? stap.id}
            {legtVast && stap.nodig && <p>{t('casus:route.nodig')}</p>}
            {legtVast && stap.contact && <p>{t('casus:route.contact')}</p>}
            {!zelfde(stap) && <Herkomst {...stap} />}
            {stap.bellen && (
              <p>
                <Bel wie={stap.bellen} soort="tweede" voluit />
              </p>
            )}
            {legtVast && <StapVastleggen soort={route.id} stap={stap.id} />}
          </li>
        ))}
      </ol>
      <p>{t(`kern:naast.${route['naast-meldcode']}`)}</p>
      <Herkomst {...route} />
    </>
  )
}

function Herkomst({ bron, grondslag }: Pick<RouteStap, 'bron' | 'grondslag'>): ReactNode {
  const { t } = useTranslation()
  const { bronnen } = useWerk()
  return (
    <Bronregel
      delen={[
        { id: 'grondslag', deel: t(`kern:grondslag.${grondslag}.label`) },
        { id: 'bron', deel: <span lang="nl">{bronnen[bron]?.titel ?? bron}</span> },
      ]}
    />
  )
}

function StapVastleggen({ soort, stap }: { readonly soort: string; readonly stap: string }) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const gezet = alle(casus.regels, 'andere route gevolgd').filter(
    (regel) => regel.stap === stap && (regel.soort ?? soort) === soort,
  )
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
          id={`stap-${soort}-${stap}`}
          invoer={{ type: 'andere route gevolgd', soort, stap }}
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
