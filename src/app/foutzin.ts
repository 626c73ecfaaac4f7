import { useTranslation } from 'react-i18next'
import type { Bezwaar } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { useBezwaarzin } from '../werk/zinnen'

/** Words for anything that went wrong: storage, chain and package first, then the refusals of the core. */
export function useFoutzin(): (fout: Bezwaar) => string {
  const { i18n } = useTranslation()
  const woord = useWoord()
  const bezwaarzin = useBezwaarzin()
  return (fout) => (i18n.exists(`fout:${fout.id}`) ? woord(`fout:${fout.id}`, fout.waarden) : bezwaarzin(fout))
}
