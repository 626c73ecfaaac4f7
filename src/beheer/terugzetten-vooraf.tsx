import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'

/** Said above the lock to who came to restore a file: first a vault, then the file. */
export function TerugzettenVooraf() {
  const { t } = useTranslation()
  return (
    <Bericht soort="uitleg">
      <p>{t('reserve:vooraf.uitleg')}</p>
      <p>{t('reserve:vooraf.gedeeld')}</p>
    </Bericht>
  )
}
