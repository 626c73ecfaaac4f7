import { useTranslation } from 'react-i18next'
import { KnopLink } from '../ui/knop-link'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'

/** A path that leads nowhere: what it means, and the way back. */
export function NietGevonden() {
  const { t } = useTranslation()
  return (
    <Pagina titel={t('app:mis.nietGevonden')}>
      <p>{t('app:mis.nietGevondenUitleg')}</p>
      <p>
        <KnopLink href={paden.start}>{t('app:mis.start')}</KnopLink>
      </p>
    </Pagina>
  )
}
