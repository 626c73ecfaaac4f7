import { useTranslation } from 'react-i18next'
import { STAPPEN, type Stap } from '../../machines/index'
import { useWerk } from '../werk/werk'

export interface StapKop {
  /** The title the kader gives this step. */
  readonly titel: string
  readonly uitleg: string | undefined
  /** "Stap 1 van 5", above the title of the step itself. */
  readonly aanhef: string
  /** "Stap 1 van 5: Signalen", above the title of a page below the step. */
  readonly onder: string
}

/** How a step is called under the kader of this casus. */
export function useStapKop(stap: Stap): StapKop {
  const { teksten } = useWerk()
  const { t } = useTranslation()
  const nr = STAPPEN.indexOf(stap) + 1
  const woorden = teksten.stappen[stap]
  const titel = woorden?.titel ?? t(`kern:stap.${stap}` as never)
  return { titel, uitleg: woorden?.uitleg, aanhef: t('app:stap.van', { nr }), onder: t('app:stap.kort', { nr, titel }) }
}
