import { useTranslation } from 'react-i18next'

/** Words for the room left in a text; too much is said as too much. */
export function useTeller(): (over: number) => string {
  const { t } = useTranslation()
  return (over) =>
    over < 0 ? t('signalen:teller.teVeel', { aantal: -over }) : t('app:formulier.nogTekens', { aantal: over })
}
