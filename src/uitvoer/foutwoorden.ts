import { useTranslation } from 'react-i18next'
import { useWoord } from '../taal/woord'
import type { Bevinding } from '../werk/openen'
import { useBezwaarzin } from '../werk/zinnen'

/** Words for what is wrong with a file; what the core refuses keeps the words of the core, with its line. */
export function useFoutwoorden(): (bevinding: Bevinding) => string {
  const { t, i18n } = useTranslation()
  const woord = useWoord()
  const bezwaarzin = useBezwaarzin()
  return ({ id, waarden }) => {
    if (i18n.exists(`fout:${id}`)) return woord(`fout:${id}`, waarden)
    const zin = i18n.exists(`kern:bezwaar.${id}`) || i18n.exists(`kern:blokkade.${id}.titel`)
    const tekst = zin ? bezwaarzin({ id, waarden }) : t('fout:onbekend', { id })
    return waarden['nr'] ? t('app:mis.regel', { nr: waarden['nr'], bezwaar: tekst }) : tekst
  }
}
