import { useTranslation } from 'react-i18next'

/** Words for the room left in a text; too much is said as too much. */
export function useTeller(): (over: number) => string {
  const { t } = useTranslation()
  return (over) => t(over < 0 ? 'app:formulier.tekensTeVeel' : 'app:formulier.nogTekens', { aantal: Math.abs(over) })
}
