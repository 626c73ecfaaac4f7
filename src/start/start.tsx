import { useTranslation } from 'react-i18next'
import { KnopLink } from '../ui/knop-link'
import type { Casuslijst } from '../werk/lijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { Bewaarwijze } from './bewaarwijze'
import { Casussen } from './casussen'
import { Deuren } from './deuren'
import './start.css'

/** The first screen: what this is, how it keeps what you write, and where you can go. Nobody needs an account. */
export function Start({ lijst }: { readonly lijst: Casuslijst }) {
  const { t } = useTranslation()
  return (
    <Pagina titel={t('app:leus')} inleiding={t('start:belofte')}>
      <p className="ww-startrij ww-rij">
        <KnopLink href={paden.nieuw}>{t('start:nieuweCasus')}</KnopLink>
        <span className="ww-zacht">{t('start:geenAccount')}</span>
      </p>
      <Bewaarwijze />
      <Casussen lijst={lijst} />
      <Deuren />
    </Pagina>
  )
}
