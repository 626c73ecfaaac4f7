import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Kop } from '../ui/kop'
import { paden } from '../werk/paden'

const BEHEER = ['reserve', 'bewaren', 'toegangslog', 'slot'] as const
const VERDER = ['openen', 'organisatie', 'kaders'] as const

/** Where to look after the casussen here, and what can be done without one. */
export function Deuren() {
  const { t } = useTranslation()
  return (
    <>
      <Kop niveau={2}>{t('start:beheer.titel')}</Kop>
      <div className="ww-raster">
        {BEHEER.map((deur) => (
          <Kaart key={deur} niveau={3} titel={t(`start:beheer.${deur}.titel`)} href={paden[deur]}>
            <p>{t(`start:beheer.${deur}.uitleg`)}</p>
          </Kaart>
        ))}
      </div>
      <Kop niveau={2}>{t('start:deuren.titel')}</Kop>
      <div className="ww-raster">
        {VERDER.map((deur) => (
          <Kaart key={deur} niveau={3} titel={t(`start:deuren.${deur}.titel`)} href={paden[deur]}>
            <p>{t(`start:deuren.${deur}.uitleg`)}</p>
          </Kaart>
        ))}
      </div>
    </>
  )
}
