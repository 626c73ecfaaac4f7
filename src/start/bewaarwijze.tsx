import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Uitklap } from '../ui/uitklap'

/** Says before anything is typed where it goes: on this device, unencrypted, and not for real cases yet. */
export function Bewaarwijze() {
  const { t } = useTranslation()
  return (
    <Bericht soort="let-op" titel={t('start:nietEcht.titel')}>
      <p>{t('start:nietEcht.uitleg')}</p>
      <Uitklap titel={t('app:bewaren.titel')}>
        <p>{t('app:bewaren.uitleg')}</p>
        <p>{t('app:bewaren.raad')}</p>
        <p>{t('app:bewaren.kwijt')}</p>
      </Uitklap>
    </Bericht>
  )
}
