import { useTranslation } from 'react-i18next'
import { useWoord } from '../taal/woord'
import type { Bevinding } from './openen'
import { useBezwaarzin } from './zinnen'

/** Words for anything wrong with storage or a file; what the core refuses keeps the words of the core, with its line. */
export function useFoutzin(): (bevinding: Bevinding) => string {
  const { t, i18n } = useTranslation()
  const woord = useWoord()
  const bezwaarzin = useBezwaarzin()
  return ({ id, waarden }) => {
    if (i18n.exists(`fout:${id}`)) return woord(`fout:${id}`, waarden)
    const bekend = i18n.exists(`kern:bezwaar.${id}`) || i18n.exists(`kern:blokkade.${id}.titel`)
    const tekst = bekend ? bezwaarzin({ id, waarden }) : t('fout:onbekend', { id })
    return waarden['nr'] ? t('app:mis.regel', { nr: waarden['nr'], bezwaar: tekst }) : tekst
  }
}
