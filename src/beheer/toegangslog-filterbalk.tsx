import { useTranslation } from 'react-i18next'
import type { Handeling, Toegangsregel } from '../opslag/toegang/toegang'
import { Keuzelijst } from '../ui/keuzelijst'
import { Tekstveld } from '../ui/tekstveld'
import { useDagtekst } from '../werk/dagtekst'
import { handelingenIn, type Logfilter, maanden, type Periode } from './toegangslog-filter'

const PERIODEN = ['alles', 'vandaag', 'week', 'maand'] as const

export interface ToegangslogFilterbalkProps {
  readonly regels: readonly Toegangsregel[]
  readonly filter: Logfilter
  readonly oudste: boolean
  readonly onFilter: (filter: Logfilter) => void
  readonly onVolgorde: (oudste: boolean) => void
}

/** By period, by casus, by action, and from which end. */
export function ToegangslogFilterbalk({ regels, filter, oudste, onFilter, onVolgorde }: ToegangslogFilterbalkProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (
    <div className="ww-bewaarfilter">
      <Keuzelijst
        id="periode"
        label={t('beheer:log.periode')}
        opties={[
          ...PERIODEN.map((waarde) => ({ waarde, label: t(`beheer:log.perioden.${waarde}`) })),
          ...maanden(regels).map((waarde) => ({ waarde, label: dagtekst(waarde) })),
        ]}
        waarde={filter.periode}
        onWijzig={(periode) => onFilter({ ...filter, periode: periode as Periode })}
      />
      <Keuzelijst
        id="handeling"
        label={t('beheer:log.wat')}
        leeg={t('beheer:log.alleHandelingen')}
        opties={handelingenIn(regels).map((waarde) => ({ waarde, label: t(`beheer:handeling.${waarde}`) }))}
        waarde={filter.handeling}
        onWijzig={(handeling) => onFilter({ ...filter, handeling: handeling as Handeling | '' })}
      />
      <Tekstveld
        id="casus"
        type="search"
        label={t('beheer:zoekCodenaam')}
        waarde={filter.casus}
        onWijzig={(casus) => onFilter({ ...filter, casus })}
      />
      <Keuzelijst
        id="volgorde"
        label={t('beheer:log.volgorde')}
        opties={[
          { waarde: 'nieuwste', label: t('beheer:log.nieuwste') },
          { waarde: 'oudste', label: t('beheer:log.oudste') },
        ]}
        waarde={oudste ? 'oudste' : 'nieuwste'}
        onWijzig={(waarde) => onVolgorde(waarde === 'oudste')}
      />
    </div>
  )
}
