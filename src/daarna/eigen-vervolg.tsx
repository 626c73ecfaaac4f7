import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Bronklap } from '../werk/bronklap'
import { useWerk } from '../werk/werk'

/** Who stays involved: whoever reported, or the one to whom a profession that sees people once hands it over. */
export function EigenVervolg() {
  const { t } = useTranslation()
  const { stand, oordeel } = useWerk()
  const eenmalig = oordeel.eenmaligContact
  if (eenmalig) {
    return (
      <Bericht soort="uitleg" titel={t('daarna:eenmalig.titel')}>
        <p>{t('daarna:eenmalig.uitleg')}</p>
        <p>{t('daarna:eenmalig.vastleggen')}</p>
        <Bronklap {...eenmalig} />
      </Bericht>
    )
  }
  if (!stand.gemeld) return null
  return (
    <Bericht soort="uitleg" titel={t('daarna:eigen.titel')}>
      <p>{t('daarna:eigen.uitleg')}</p>
    </Bericht>
  )
}
