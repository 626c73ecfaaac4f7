import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** The core asks for no decision: the suspicion is gone, or another route applies. Closing records both. */
export function VermoedenWeg() {
  const { id, casus, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const houdt = blokkadesVoor(casus.kader, stand, 'sluiten').length > 0
  const gevraagd = oordeel.ontbreekt.some((mist) => mist.id === 'meldbesluit')
  if (houdt || gevraagd || stand.meldbesluit !== null || stand.gesloten) return null
  const waarom = oordeel.melden === 'niet-van-toepassing' ? 'route' : 'vermoeden'
  return (
    <Bericht
      soort="uitleg"
      titel={t(`beslissen:vermoedenWeg.${waarom}.titel`)}
      acties={
        <KnopLink soort="tweede" href={paden.scherm(id, 'sluiten')}>
          {t('beslissen:vermoedenWeg.sluiten')}
        </KnopLink>
      }
    >
      <p>{t(`beslissen:vermoedenWeg.${waarom}.uitleg`)}</p>
    </Bericht>
  )
}
