import { useTranslation } from 'react-i18next'
import type { GebeurtenisVan } from '../../machines/index'
import { Tekstvak } from '../ui/tekstvak'
import { Uitklap } from '../ui/uitklap'
import { Invulformulier } from '../werk/invulformulier'
import { useInvullen } from '../werk/invullen'
import { useHadKlad, useKlad, useKladveld } from '../werk/klad'

export interface OverslaanProps {
  verplichting: GebeurtenisVan<'verplichting overgeslagen'>['verplichting']
}

/** Records that something the kader asks was not done, with the reason. What it opens is said by the core. */
export function Overslaan({ verplichting }: OverslaanProps) {
  const { t } = useTranslation()
  const klad = useKlad('overslaan', verplichting)
  const hadKlad = useHadKlad('overslaan', verplichting)
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const label = t('raadplegen:overslaan.reden')
  const invullen = useInvullen({ reden: label }, klad, `${verplichting}-`)
  const verstuur = async () => {
    if (await invullen.leg({ type: 'verplichting overgeslagen', verplichting, reden })) zetReden('')
  }
  return (
    <Uitklap titel={t(`raadplegen:overslaan.${verplichting}` as never)} open={hadKlad}>
      <Invulformulier
        invullen={invullen}
        verstuur={verstuur}
        knop={t('raadplegen:overslaan.bewaar')}
        knopSoort="tweede"
      >
        <Tekstvak
          id={invullen.id('reden')}
          label={label}
          hint={t('raadplegen:overslaan.hint')}
          fout={invullen.fout('reden')}
          waarde={reden}
          onWijzig={zetReden}
          regels={2}
        />
      </Invulformulier>
    </Uitklap>
  )
}
