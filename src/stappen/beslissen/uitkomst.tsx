import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { OordeelKop } from '../../ui/oordeel-kop'
import { Bel } from '../../werk/bel'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** What the kader says about melden and about help, with who to call. Red only when it cannot wait. */
export function Uitkomst() {
  const { id, oordeel, teksten } = useWerk()
  const { t } = useTranslation()
  const { melden, hulp } = oordeel
  const rustig = melden === 'niet-nodig' || melden === 'niet-van-toepassing'
  return (
    <OordeelKop
      soort={melden}
      aanhef={t('beslissen:oordeel.volgens', { kader: teksten.titel })}
      titel={t(`kern:melden.${melden}.titel`)}
      acties={
        !rustig && (
          <>
            <Bel wie="veilig-thuis" />
            {melden === 'direct' && <Bel wie="noodnummer" soort="tweede" />}
            <KnopLink soort="tweede" href={paden.scherm(id, 'raadplegen')}>
              {t('beslissen:oordeel.bereid')}
            </KnopLink>
          </>
        )
      }
    >
      <p>{t(`kern:melden.${melden}.uitleg`)}</p>
      <p className="ww-uitkomst__hulp">
        <strong>{t(`kern:hulp.${hulp}.titel`)}.</strong> {t(`kern:hulp.${hulp}.uitleg`)}
      </p>
    </OordeelKop>
  )
}
