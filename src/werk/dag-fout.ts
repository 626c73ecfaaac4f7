import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import type { EigenFout } from './invullen'

export interface Dageis {
  readonly verplicht?: boolean
  /** A month or a year will do. */
  readonly deels?: boolean
}

/** What is wrong with a typed day, before anything is recorded: half a date must not turn into an empty one unseen. */
export function useDagFout(): (veld: string, dag: DeelsDatumUitkomst, eis?: Dageis) => EigenFout[] {
  const { t } = useTranslation()
  return (veld, dag, { verplicht = false, deels = false } = {}) => {
    if (dag.soort === 'fout') return [{ veld, tekst: t(`app:datum.fout.${dag.fout}`) }]
    if (dag.soort === 'leeg') return verplicht ? [{ veld, tekst: t('app:datum.fout.leeg'), leeg: true }] : []
    return deels || dag.waarde.length === 10 ? [] : [{ veld, tekst: t('app:datum.fout.heel') }]
  }
}
