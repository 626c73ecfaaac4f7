import { useTranslation } from 'react-i18next'
import { personen } from '../../../machines/index'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { StandLabel } from '../../ui/stand-label'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { HuishoudenTekening } from './huishouden-tekening'

/** Who lives there, in short. */
export function HuishoudenKort() {
  const { id, casus, stand } = useWerk()
  const { t } = useTranslation()
  const aantal = personen(casus.regels).length
  return (
    <section aria-labelledby="huishouden">
      <Kop niveau={2} id="huishouden">
        {t('signalen:huishouden.titel')}
      </Kop>
      <p>
        <StandLabel stand={stand.huishoudenVolledig ? 'afgerond' : aantal > 0 ? 'bezig' : 'te-doen'}>
          {t(stand.huishoudenVolledig ? 'signalen:huishouden.compleet' : 'signalen:huishouden.nietCompleet')}
        </StandLabel>
      </p>
      {aantal === 0 && <p>{t('signalen:huishouden.leeg')}</p>}
      <HuishoudenTekening />
      <KnopLink href={paden.scherm(id, 'huishouden')} soort="tweede">
        {t('signalen:huishouden.open')}
      </KnopLink>
    </section>
  )
}
