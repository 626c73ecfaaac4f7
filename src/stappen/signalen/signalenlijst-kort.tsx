import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** The way to the list of signals. */
export function SignalenlijstKort() {
  const { id } = useWerk()
  const { t } = useTranslation()
  return (
    <section aria-labelledby="signalenlijst">
      <Kop niveau={2} id="signalenlijst">
        {t('signalen:lijst.titel')}
      </Kop>
      <p>{t('signalen:lijst.kort')}</p>
      <KnopLink href={paden.scherm(id, 'signalenlijst')} soort="tweede">
        {t('signalen:lijst.open')}
      </KnopLink>
    </section>
  )
}
