import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { KnopLink } from '../ui/knop-link'
import { useFoutzin } from '../werk/foutzin'
import { paden } from '../werk/paden'
import type { Casusstand } from './casusbron'
import { Hoofdschil } from './hoofdschil'

export interface CasusMisProps {
  readonly stand: Extract<Casusstand, { readonly soort: 'fout' }>
  readonly opnieuw: () => void
}

/** A casus that does not open: which line, why, and that nothing was wiped. */
export function CasusMis({ stand: { fout, bevindingen }, opnieuw }: CasusMisProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  return (
    <Hoofdschil>
      <FoutVlak
        titel={fout.id === 'casus-onbekend' ? t('app:mis.casusWeg') : t('app:mis.casusOnleesbaar')}
        opnieuwLabel={t('app:mis.opnieuw')}
        onOpnieuw={opnieuw}
        acties={
          <KnopLink soort="tweede" href={paden.start}>
            {t('app:mis.start')}
          </KnopLink>
        }
      >
        <p>{zin(fout)}</p>
        {bevindingen.length > 1 && (
          <ul>
            {bevindingen.map((bevinding) => (
              <li key={JSON.stringify(bevinding)}>{zin(bevinding)}</li>
            ))}
          </ul>
        )}
      </FoutVlak>
    </Hoofdschil>
  )
}
