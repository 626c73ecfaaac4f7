import { useTranslation } from 'react-i18next'
import { Datumveld } from '../ui/datumveld'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { dagVoor } from './dag-voor'
import { useWerk } from './werk'

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
  /** A day that was, with *vandaag* and *gisteren*; a day still to come; or either. */
  wanneer?: 'geweest' | 'komend' | 'vrij' | undefined
}

/** Asks for a day. */
export function Dagveld({ waarde, onWijzig, deels = false, wanneer = 'geweest', ...veld }: DagveldProps) {
  const { vandaag } = useWerk()
  const { t } = useTranslation()
  const snel = [
    { label: t('app:datum.vandaag'), waarde: vandaag },
    { label: t('app:datum.gisteren'), waarde: dagVoor(vandaag) },
  ]
  const grens = { geweest: { tot: vandaag }, komend: { vanaf: vandaag }, vrij: {} }[wanneer]
  return (
    <Datumveld
      {...veld}
      {...grens}
      waarde={waarde.waarde}
      half={waarde.soort === 'fout' ? waarde.delen : undefined}
      onWijzig={(nieuw, delen) => onWijzig(nieuw.soort === 'fout' ? { ...nieuw, delen } : nieuw)}
      snel={wanneer === 'geweest' ? snel : []}
      woorden={{
        dag: t('app:datum.dag'),
        maand: t('app:datum.maand'),
        jaar: t('app:datum.jaar'),
        onbekend: deels ? t('app:datum.onbekend') : undefined,
      }}
    />
  )
}
