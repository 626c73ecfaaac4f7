import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Bel } from '../werk/bel'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import './casus.css'

/** What the kader says now, in short, with the way to its reasons. */
export function OordeelRegel() {
  const { t } = useTranslation()
  const { id, oordeel, teksten, stand } = useWerk()
  const { melden, hulp } = oordeel
  return (
    <div className={`ww-oordeelregel ww-oordeelregel--${melden}`}>
      <Kaart
        titel={
          <>
            <span className="ww-oordeelregel__aanhef">{t('app:oordeel.aanhefKader', { kader: teksten.titel })}: </span>
            {t(`kern:melden.${melden}.titel`)}
          </>
        }
        acties={melden === 'direct' && !stand.gevaar && <Bel wie="veilig-thuis" voluit />}
      >
        <p>
          {t(`kern:melden.${melden}.uitleg`)} {t('casus:overzicht.hulp', { hulp: t(`kern:hulp.${hulp}.titel`) })}
        </p>
        <p>
          <a href={paden.scherm(id, 'oordeel')}>{t('casus:overzicht.naarOordeel')}</a>
        </p>
      </Kaart>
    </div>
  )
}
