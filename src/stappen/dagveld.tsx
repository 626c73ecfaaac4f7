import { useTranslation } from 'react-i18next'
import { Datumveld } from '../ui/datumveld'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { useWerk } from '../werk/werk'
import { gisteren } from './gisteren'

export interface DagveldProps {
  id: string
  legenda: string
  hint?: string | undefined
  fout?: string | undefined
  nietVerplicht?: string | undefined
  waarde: DeelsDatumUitkomst
  onWijzig: (waarde: DeelsDatumUitkomst) => void
  /** Also a month, a year, or not known at all. */
  deels?: boolean | undefined
  /** A day still to come, instead of one that was. */
  toekomst?: boolean | undefined
}

/** A day in the past with *vandaag* and *gisteren*, or a day to come. */
export function Dagveld({ waarde, deels = false, toekomst = false, ...veld }: DagveldProps) {
  const { vandaag } = useWerk()
  const { t } = useTranslation()
  const snel = [
    { label: t('app:datum.vandaag'), waarde: vandaag },
    { label: t('app:datum.gisteren'), waarde: gisteren(vandaag) },
  ]
  const grens = toekomst ? { vanaf: vandaag } : { tot: vandaag }
  return (
    <Datumveld
      {...veld}
      {...grens}
      waarde={waarde.waarde}
      snel={toekomst ? [] : snel}
      woorden={{
        dag: t('app:datum.dag'),
        maand: t('app:datum.maand'),
        jaar: t('app:datum.jaar'),
        onbekend: deels ? t('app:datum.onbekend') : undefined,
      }}
    />
  )
}
