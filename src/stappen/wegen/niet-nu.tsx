import { useTranslation } from 'react-i18next'
import { vraagVan } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import type { VraagProps } from './vraag'

/** The question cannot be answered now: why, and where to go instead. */
export function NietNu({ vraag, woorden }: VraagProps) {
  const { id, casus, stand, oordeel, teksten } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop(vraag.stap)
  const eerst = vraagVan(casus.kader, oordeel.positie)
  const waarom = stand.gesloten ? 'gesloten' : eerst ? 'eerst' : 'nietGevraagd'
  return (
    <Smal>
      <Pagina titel={woorden.titel} aanhef={kop.onder}>
        <Bericht
          soort="uitleg"
          titel={t(`wegen:nietNu.${waarom}.titel`)}
          acties={
            <>
              {waarom === 'eerst' && eerst ? (
                <KnopLink href={paden.vraag(id, eerst.id)}>{t('wegen:nietNu.naarEerst')}</KnopLink>
              ) : (
                <KnopLink href={paden.scherm(id, 'oordeel')}>{t('wegen:naarOordeel')}</KnopLink>
              )}
              <KnopLink soort="tweede" href={paden.scherm(id, 'wegen')}>
                {t('wegen:naarWegen')}
              </KnopLink>
            </>
          }
        >
          <p>{t(`wegen:nietNu.${waarom}.uitleg`, { vraag: eerst ? teksten.vragen[eerst.id]?.titel : '' })}</p>
        </Bericht>
      </Pagina>
    </Smal>
  )
}
