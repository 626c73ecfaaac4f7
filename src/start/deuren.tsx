import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Kop } from '../ui/kop'
import { paden } from '../werk/paden'

/** What else can be done without a casus of one's own. */
export function Deuren() {
  const { t } = useTranslation()
  return (
    <>
      <Kop niveau={2}>{t('start:deuren.titel')}</Kop>
      <div className="ww-raster">
        <Kaart niveau={3} titel={t('start:deuren.openen.titel')} href={paden.openen}>
          <p>{t('start:deuren.openen.uitleg')}</p>
        </Kaart>
        <Kaart niveau={3} titel={t('start:deuren.organisatie.titel')} href={paden.organisatie}>
          <p>{t('start:deuren.organisatie.uitleg')}</p>
        </Kaart>
        <Kaart niveau={3} titel={t('start:deuren.kaders.titel')} href={paden.kaders}>
          <p>{t('start:deuren.kaders.uitleg')}</p>
        </Kaart>
      </div>
    </>
  )
}
