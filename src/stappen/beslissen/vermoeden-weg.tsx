import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** The core asks for no decision because the suspicion is gone: closing records both. */
export function VermoedenWeg() {
  const { id, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const gevraagd = oordeel.ontbreekt.some((mist) => mist.id === 'meldbesluit')
  if (gevraagd || stand.meldbesluit !== null || stand.gesloten) return null
  return (
    <Bericht
      soort="uitleg"
      titel={t('beslissen:vermoedenWeg.titel')}
      acties={
        <KnopLink soort="tweede" href={paden.scherm(id, 'sluiten')}>
          {t('beslissen:vermoedenWeg.sluiten')}
        </KnopLink>
      }
    >
      <p>{t('beslissen:vermoedenWeg.uitleg')}</p>
    </Bericht>
  )
}
