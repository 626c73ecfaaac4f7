import { useTranslation } from 'react-i18next'

/** How many days there are until a day, in words: "nog 3 dagen", "vandaag", "2 dagen geleden". */
export function useHoeLang(): (over: number) => string {
  const { t } = useTranslation()
  return (over) => {
    if (over === 0) return t('app:datum.nu')
    return over > 0 ? t('app:datum.over', { count: over }) : t('app:datum.voorbij', { count: -over })
  }
}
