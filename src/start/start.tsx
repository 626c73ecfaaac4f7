import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KnopLink } from '../ui/knop-link'
import type { Casuslijst } from '../werk/lijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { Bewaarwijze, type BewaarwijzeProps } from './bewaarwijze'
import { Casussen } from './casussen'
import { Deuren } from './deuren'
import './start.css'

export interface StartProps extends BewaarwijzeProps {
  readonly lijst: Casuslijst
  /** What cannot wait: a backup or a file to go on with that is due. */
  readonly erbij?: ReactNode
}

/** The first screen behind the lock: where what you write is kept, your casussen, and where else you can go. */
export function Start({ lijst, plaats, behoud, erbij }: StartProps) {
  const { t } = useTranslation()
  return (
    <Pagina titel={t('app:leus')} inleiding={t('start:belofte')}>
      <p className="ww-startrij ww-rij">
        <KnopLink href={paden.nieuw}>{t('start:nieuweCasus')}</KnopLink>
      </p>
      <Bewaarwijze plaats={plaats} behoud={behoud} />
      {erbij}
      <Casussen lijst={lijst} />
      <Deuren />
    </Pagina>
  )
}
