import { useTranslation } from 'react-i18next'
import { volgendeStap } from '../../machines/index'
import { KnopLink } from '../ui/knop-link'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import './casus.css'

/** The next best step as the one main button, and beside it the way out when there is danger. */
export function Verder() {
  const { t } = useTranslation()
  const { id, casus, teksten, stand, oordeel } = useWerk()
  if (stand.gesloten) return null
  const stap = volgendeStap(casus)
  const titel = teksten.stappen[stap]?.titel ?? t(`kern:stap.${stap}`)
  const acuutEerst = oordeel.ontbreekt.some((ontbrekend) => ontbrekend.id === 'acuut-nu-beoordelen')
  return (
    <p className="ww-verder ww-rij ww-niet-afdrukken">
      <KnopLink soort={acuutEerst ? 'tweede' : 'hoofd'} href={paden.scherm(id, stap)}>
        {t('app:stap.volgende', { stap: titel })}
      </KnopLink>
      {!stand.gevaar && (
        <KnopLink soort="tweede" icoon="gevaar" href={paden.scherm(id, 'gevaar')}>
          {t('casus:gevaar.knop')}
        </KnopLink>
      )}
    </p>
  )
}
