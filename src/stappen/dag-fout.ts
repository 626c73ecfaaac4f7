import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import type { Fout } from '../ui/foutenlijst'

/** What is wrong with a typed day, before anything is recorded: half a date must not turn into an empty one unseen. */
export function useDagFout(): (veld: string, dag: DeelsDatumUitkomst, verplicht?: boolean) => Fout[] {
  const { t } = useTranslation()
  return (veld, dag, verplicht = false) => {
    if (dag.soort === 'fout') return [{ veld, tekst: t(`app:datum.fout.${dag.fout}`) }]
    return dag.soort === 'leeg' && verplicht ? [{ veld, tekst: t('app:datum.fout.leeg') }] : []
  }
}
