import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { FoutVlak } from '../ui/fout-vlak'
import { KnopLink } from '../ui/knop-link'
import { useFoutzin } from '../werk/foutzin'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'

export interface GeenKluisProps {
  readonly fout: Fout
  readonly opnieuw: () => void
}

/** This browser can keep nothing safely. Said before anything is typed, with what to do and what works all the same. */
export function GeenKluis({ fout, opnieuw }: GeenKluisProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  return (
    <Pagina titel={t('start:geenKluis.titel')}>
      <FoutVlak
        niveau={2}
        titel={t('start:geenKluis.kop')}
        opnieuwLabel={t('app:knop.opnieuw')}
        onOpnieuw={opnieuw}
        acties={
          <KnopLink soort="tweede" href={paden.kaders}>
            {t('start:geenKluis.lezen')}
          </KnopLink>
        }
      >
        <p>{zin(fout)}</p>
        <p>{t('start:geenKluis.waarom')}</p>
        <p>{t('app:mis.gevaar')}</p>
      </FoutVlak>
    </Pagina>
  )
}
