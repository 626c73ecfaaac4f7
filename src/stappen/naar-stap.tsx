import { useTranslation } from 'react-i18next'
import { STAPPEN, type Stap } from '../../machines/index'
import { Terug } from '../ui/terug'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

export interface NaarStapProps {
  stap: Stap
}

/** Back from a page below a step to the step itself. */
export function NaarStap({ stap }: NaarStapProps) {
  const { id } = useWerk()
  const { t } = useTranslation()
  return <Terug href={paden.scherm(id, stap)}>{t('signalen:naarStap', { nr: STAPPEN.indexOf(stap) + 1 })}</Terug>
}
