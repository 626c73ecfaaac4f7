import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { StandLabel } from '../ui/stand-label'
import { paden } from '../werk/paden'
import type { Profielstand } from './profielstand'

/** Whether it is kept, and the way back. */
export function Bewaarbalk({ gewijzigd, leeg, plek, kanTerug, herstel, draaiTerug, wis }: Profielstand) {
  const { t } = useTranslation()
  return (
    <div className="ww-bewaarbalk">
      {plek === 'venster' && (
        <Bericht soort="let-op" rol="status">
          <p>{t('organisatie:bewaard.venster')}</p>
        </Bericht>
      )}
      <p role="status">
        {gewijzigd && <StandLabel stand="bezig">{t('organisatie:bewaard.nogNiet')}</StandLabel>}
        {!gewijzigd && !leeg && <StandLabel stand="afgerond">{t(`organisatie:bewaard.${plek}Kort`)}</StandLabel>}
        {!gewijzigd && leeg && <StandLabel stand="te-doen">{t('organisatie:bewaard.leeg')}</StandLabel>}
      </p>
      <div className="ww-rij">
        <Knop type="submit">{t('organisatie:knop.bewaar')}</Knop>
        {gewijzigd && (
          <Knop soort="tweede" onClick={herstel}>
            {t('organisatie:knop.herstel')}
          </Knop>
        )}
        {!gewijzigd && kanTerug && (
          <Knop soort="tweede" onClick={() => void draaiTerug()}>
            {t('organisatie:knop.draaiTerug')}
          </Knop>
        )}
        <Knop soort="stil" onClick={() => window.print()}>
          {t('app:knop.afdrukken')}
        </Knop>
        {!leeg && (
          <Knop soort="stil" onClick={() => void wis()}>
            {t('organisatie:knop.wis')}
          </Knop>
        )}
      </div>
      <p className="ww-niet-afdrukken">
        <KnopLink soort="stil" href={paden.nieuw}>
          {t('organisatie:knop.nieuw')}
        </KnopLink>
      </p>
    </div>
  )
}
