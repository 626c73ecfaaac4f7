import { useTranslation } from 'react-i18next'
import { opbergstand } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

/** A closed casus of which the export was not filed since: nothing is held, and it is asked once more. */
export function NogOpbergen() {
  const { t } = useTranslation()
  const { id, casus } = useWerk()
  if (opbergstand(casus.regels).nogNa !== 'sluiten') return null
  return (
    <Bericht
      soort="let-op"
      titel={t('casus:sluiten.nogOpbergen')}
      acties={
        <KnopLink soort="tweede" href={paden.scherm(id, 'uitvoer')}>
          {t('casus:sluiten.naarUitvoer')}
        </KnopLink>
      }
    >
      <p>{t('casus:sluiten.nogOpbergenUitleg')}</p>
    </Bericht>
  )
}
