import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Uitklap } from '../../ui/uitklap'
import { Bel } from '../../werk/bel'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** Three questions to ask oneself first. They point the way and hold nothing back; nothing of them is recorded here. */
export function EersteVragen() {
  const { id } = useWerk()
  const { t } = useTranslation()
  return (
    <section aria-labelledby="eerst">
      <Kop niveau={2} id="eerst">
        {t('signalen:eerst.titel')}
      </Kop>
      <Uitklap titel={t('signalen:eerst.gevaar.vraag')}>
        <p>{t('signalen:eerst.gevaar.tekst')}</p>
        <div className="ww-rij">
          <Bel wie="noodnummer" soort="gevaar" />
          <Bel wie="veilig-thuis" soort="tweede" />
          <KnopLink href={paden.scherm(id, 'gevaar')} soort="tweede">
            {t('signalen:eerst.gevaar.leg')}
          </KnopLink>
        </div>
      </Uitklap>
      <Uitklap titel={t('signalen:eerst.naarHuis.vraag')}>
        <p>{t('signalen:eerst.naarHuis.tekst')}</p>
        <div className="ww-rij">
          <Bel wie="veilig-thuis" />
          <KnopLink href={paden.scherm(id, 'contact')} soort="tweede">
            {t('signalen:eerst.naarHuis.contact')}
          </KnopLink>
        </div>
      </Uitklap>
      <Uitklap titel={t('signalen:eerst.jij.vraag')}>
        <p>{t('signalen:eerst.jij.veilig')}</p>
        <p>{t('signalen:eerst.jij.band')}</p>
        <p>{t('signalen:eerst.jij.collega')}</p>
        <div className="ww-rij">
          <KnopLink href={paden.scherm(id, 'raadplegen')} soort="tweede">
            {t('signalen:eerst.jij.overleg')}
          </KnopLink>
          <KnopLink href={paden.scherm(id, 'route')} soort="tweede">
            {t('signalen:eerst.jij.route')}
          </KnopLink>
        </div>
      </Uitklap>
    </section>
  )
}
