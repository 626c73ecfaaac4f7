import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { StandLabel } from '../ui/stand-label'
import { paden } from '../werk/paden'

export interface BeschadigdkaartProps {
  readonly id: string
  readonly onWis: () => void
}

/** A casus of which the line in the list cannot be read: look at it first, it may hold all. */
export function Beschadigdkaart({ id, onWis }: BeschadigdkaartProps) {
  const { t } = useTranslation()
  const kort = id.slice(0, 8)
  return (
    <Kaart
      niveau={3}
      titel={t('beheer:bewaren.beschadigd', { id: kort })}
      acties={
        <>
          <KnopLink soort="tweede" href={paden.casus(id)}>
            {t('beheer:bewaren.bekijk')}
            <span className="ww-verborgen-tekst">: {kort}</span>
          </KnopLink>
          <Knop soort="stil" onClick={onWis}>
            {t('beheer:bewaren.wis')}
            <span className="ww-verborgen-tekst">: {kort}</span>
          </Knop>
        </>
      }
    >
      <p>
        <StandLabel stand="let-op">{t('beheer:bewaren.beschadigdStand')}</StandLabel>
      </p>
      <p>{t('beheer:bewaren.beschadigdUitleg')}</p>
    </Kaart>
  )
}
