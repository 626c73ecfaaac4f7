import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import type { Fout } from '../ui/foutenlijst'

/** One field of a form as it stands: its name in the gebeurtenis, its label, and what was filled in. */
export interface Ingevuld {
  readonly veld: string
  readonly label: string
  readonly waarde: string | null
  /** A day is asked for: what the date field made of it. */
  readonly dag?: DeelsDatumUitkomst | undefined
}

/** Says in the words of the labels what is still empty, before the core is asked. */
export function useInvulling(): (velden: readonly Ingevuld[]) => Fout[] {
  const { t } = useTranslation()
  const dagzin = (label: string, { soort, waarde, ...rest }: DeelsDatumUitkomst): string | undefined => {
    if (soort === 'leeg') return t('app:formulier.verplicht', { veld: label })
    if (soort === 'fout') return 'fout' in rest ? t(`app:datum.fout.${rest.fout}`) : undefined
    return waarde.length === 10 ? undefined : t('daarna:dag.heel', { veld: label })
  }
  return (velden) =>
    velden.flatMap(({ veld, label, waarde, dag }) => {
      const zin = dag ? dagzin(label, dag) : waarde?.trim() ? undefined : t('app:formulier.verplicht', { veld: label })
      return zin ? [{ veld, tekst: zin }] : []
    })
}
