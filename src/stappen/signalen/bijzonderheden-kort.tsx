import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { BijzonderPlichten } from '../bijzonder-plichten'

/** The special situations that hold now, and what they oblige in this step. */
export function BijzonderhedenKort() {
  const { id, stand } = useWerk()
  const { t } = useTranslation()
  return (
    <section aria-labelledby="bijzonder">
      <Kop niveau={2} id="bijzonder">
        {t('signalen:bijzonder.titel')}
      </Kop>
      {stand.bijzonderheden.length === 0 && <p>{t('signalen:bijzonder.leeg')}</p>}
      <ul>
        {stand.bijzonderheden.map((bijzonderheid) => (
          <li key={bijzonderheid}>{t(`kern:keuze.bijzonderheid.${bijzonderheid}.label` as never)}</li>
        ))}
      </ul>
      <BijzonderPlichten stap="signalen" />
      <KnopLink href={paden.scherm(id, 'bijzonderheden')} soort="tweede">
        {t('signalen:bijzonder.open')}
      </KnopLink>
    </section>
  )
}
