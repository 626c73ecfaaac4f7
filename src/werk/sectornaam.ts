import { useTranslation } from 'react-i18next'

/** The name of a sector; a sector without words keeps its id. */
export function useSectornaam(): (sector: string) => string {
  const { t, i18n } = useTranslation()
  return (sector) => {
    const sleutel = `kern:sector.${sector}`
    return i18n.exists(sleutel) ? t(sleutel as never) : sector
  }
}
