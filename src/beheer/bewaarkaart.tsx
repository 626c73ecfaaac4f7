import { useTranslation } from 'react-i18next'
import type { CasusInLijst } from '../opslag/opslag'
import { Kaart } from '../ui/kaart'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { StandLabel } from '../ui/stand-label'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'
import { Herkomst } from '../werk/herkomst'
import { paden } from '../werk/paden'
import type { Bewaarstand, TeDoen } from './bewaarstand'
import { useBewaarzin } from './bewaarzin'

const STAND = { opbergen: 'let-op', 'kan-weg': 'afgerond', loopt: 'bezig' } as const

export interface BewaarkaartProps {
  readonly casus: CasusInLijst
  readonly teDoen: TeDoen
  readonly stand: Bewaarstand
  readonly onWis: () => void
}

/** One casus: whether it was filed, when it last changed, which term holds, and what can be done with it here. */
export function Bewaarkaart({ casus, teDoen, stand, onWis }: BewaarkaartProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const zin = useBewaarzin()
  const { id, codenaam, gewijzigd, gesloten, opgeborgen, soort } = casus
  const echt = soort === 'casus'
  return (
    <Kaart
      niveau={3}
      titel={<bdi translate="no">{codenaam}</bdi>}
      acties={
        <>
          {echt && teDoen === 'opbergen' && (
            <KnopLink soort="tweede" href={paden.scherm(id, 'uitvoer')}>
              {t('beheer:bewaren.bergOp')}
              <span className="ww-verborgen-tekst">: {codenaam}</span>
            </KnopLink>
          )}
          <Knop soort="stil" onClick={onWis}>
            {t('beheer:bewaren.wis')}
            <span className="ww-verborgen-tekst">: {codenaam}</span>
          </Knop>
        </>
      }
    >
      <p>
        <StandLabel stand={echt ? STAND[teDoen] : 'te-doen'}>
          {t(echt ? `beheer:teDoen.${teDoen}` : 'beheer:bewaren.oefening')}
        </StandLabel>
      </p>
      <p>
        {t(gesloten ? 'beheer:bewaren.gesloten' : 'beheer:bewaren.open', { dag: dagtekst(dagVan(gewijzigd)) })}{' '}
        {echt &&
          (opgeborgen ? t('beheer:bewaren.opgeborgen', { dag: dagtekst(opgeborgen) }) : t('beheer:bewaren.niet'))}
      </p>
      {echt && stand.termijn && (
        <>
          <p>{zin(stand)}</p>
          <Herkomst bron={stand.termijn.bron} grondslag={stand.termijn.grondslag} />
        </>
      )}
    </Kaart>
  )
}
