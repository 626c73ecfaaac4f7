import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useContactBlokkades } from '../contact-houdt'

/** What follows from the decisions taken or the melding made: report, tell people, arrange help. */
export function Hierna() {
  const { id, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const dicht = useContactBlokkades().length > 0
  if (stand.meldbesluit === null && !stand.gemeld) return null
  const melden = stand.meldbesluit === 'melden' && !stand.meldingGedaan
  const hulp = stand.hulpbesluit === 'starten' || stand.hulpbesluit === 'met-veilig-thuis'
  return (
    <section>
      <Kop niveau={2}>{t('beslissen:hierna.titel')}</Kop>
      <div className="ww-rij">
        {melden && <KnopLink href={paden.scherm(id, 'melding')}>{t('beslissen:hierna.melding')}</KnopLink>}
        <KnopLink soort={melden ? 'tweede' : 'hoofd'} href={paden.scherm(id, 'informeren')}>
          {t(dicht ? 'beslissen:hierna.informerenDicht' : 'beslissen:hierna.informeren')}
        </KnopLink>
        {oordeel.mogelijkheden.map((mogelijkheid) => (
          <KnopLink key={mogelijkheid.id} soort="tweede" href={paden.scherm(id, 'daarna')}>
            {t(`beslissen:hierna.${mogelijkheid.id}`)}
          </KnopLink>
        ))}
        {hulp && (
          <KnopLink soort="tweede" href={paden.scherm(id, 'hulp')}>
            {t('beslissen:hierna.hulp')}
          </KnopLink>
        )}
      </div>
    </section>
  )
}
