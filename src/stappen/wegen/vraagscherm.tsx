import { useTranslation } from 'react-i18next'
import { vraagVan } from '../../../machines/index'
import { KnopLink } from '../../ui/knop-link'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { Vraag } from './vraag'

export interface VraagschermProps {
  /** The id of a question, from the path. */
  vraag: string
}

/** One question of the kader on a page, or a clear word when this kader has no such question. */
export function Vraagscherm({ vraag }: VraagschermProps) {
  const { id, casus, teksten } = useWerk()
  const { t } = useTranslation()
  const gevraagd = vraagVan(casus.kader, vraag)
  const woorden = teksten.vragen[vraag]
  if (gevraagd && woorden) return <Vraag key={vraag} vraag={gevraagd} woorden={woorden} />
  return (
    <Pagina titel={t('wegen:onbekend.titel')}>
      <p>{t('wegen:onbekend.uitleg', { kader: teksten.titel })}</p>
      <p className="ww-rij">
        <KnopLink href={paden.scherm(id, 'wegen')}>{t('wegen:naarWegen')}</KnopLink>
        <KnopLink soort="tweede" href={paden.casus(id)}>
          {t('wegen:naarCasus')}
        </KnopLink>
      </p>
    </Pagina>
  )
}
