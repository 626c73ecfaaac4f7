import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { StandLabel } from '../../ui/stand-label'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** Where the kindcheck stands; only where the core asks it, or where it was done all the same. */
export function KindcheckKort() {
  const { id, casus, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const open = oordeel.ontbreekt.some((mist) => mist.id === 'kindcheck')
  const gedaan = stand.kindcheck !== 'niet-gedaan'
  const overgeslagen = stand.overgeslagen.includes('kindcheck')
  if (!open && !gedaan && !overgeslagen) return null
  return (
    <section aria-labelledby="kindcheck">
      <Kop niveau={2} id="kindcheck">
        {t('signalen:kindcheck.titel')}
      </Kop>
      {open && (
        <p>
          <StandLabel stand="te-doen">{t('kern:stapstand.te-doen')}</StandLabel> {t('kern:ontbreekt.kindcheck.waarom')}{' '}
          <span className="ww-zacht">({t(`kern:grondslag.${casus.kader.kindcheck.grondslag}.label` as never)})</span>
        </p>
      )}
      {gedaan && (
        <p>
          <StandLabel stand="afgerond">{t('kern:stapstand.afgerond')}</StandLabel>{' '}
          {t(`kern:keuze.kindcheckuitkomst.${stand.kindcheck}.label` as never)}
        </p>
      )}
      {!gedaan && overgeslagen && (
        <p>
          <StandLabel stand="let-op">{t('signalen:kindcheck.overgeslagen')}</StandLabel>
        </p>
      )}
      <KnopLink href={paden.scherm(id, 'kindcheck')} soort="tweede">
        {t(open ? 'signalen:kindcheck.doe' : 'signalen:kindcheck.bekijk')}
      </KnopLink>
    </section>
  )
}
