import { useTranslation } from 'react-i18next'
import type { Optie } from '../../ui/optiekaart'

/** Yes and no as two options; neither is chosen beforehand. */
export function useJaNee(): readonly Optie[] {
  const { t } = useTranslation()
  return [
    { waarde: 'ja', label: t('app:ja') },
    { waarde: 'nee', label: t('app:nee') },
  ]
}
