import { useTranslation } from 'react-i18next'
import { Datumveld } from '../ui/datumveld'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { useWerk } from '../werk/werk'

export interface DagveldProps {
  id: string
  label: string
  hint?: string | undefined
  uitkomst: DeelsDatumUitkomst
  onWijzig: (uitkomst: DeelsDatumUitkomst) => void
  fout?: string | undefined
  nietVerplicht?: boolean
  /** A day that has been: no later than today. */
  geweest?: boolean
}

/** A whole day, typed in three fields. */
export function Dagveld({ uitkomst, label, nietVerplicht = false, geweest = false, ...veld }: DagveldProps) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  return (
    <Datumveld
      {...veld}
      legenda={label}
      waarde={uitkomst.waarde}
      woorden={{ dag: t('app:datum.dag'), maand: t('app:datum.maand'), jaar: t('app:datum.jaar') }}
      snel={geweest ? [{ label: t('app:datum.vandaag'), waarde: vandaag }] : []}
      {...(geweest ? { tot: vandaag } : {})}
      {...(nietVerplicht ? { nietVerplicht: t('app:formulier.nietVerplicht') } : {})}
    />
  )
}
