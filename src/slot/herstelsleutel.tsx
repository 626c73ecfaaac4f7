import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import { Knop } from '../ui/knop'
import { Herstelblad } from './herstelblad'
import { Kopieerknop } from './kopieerknop'
import { Slotpagina } from './slotpagina'
import { Terugtypen } from './terugtypen'

export interface HerstelsleutelProps {
  readonly herstelsleutel: string
  /** Marks it as proven in the vault. */
  readonly bewijs: () => Promise<Uitkomst<unknown>>
  readonly onKlaar: () => void
}

/** Shows a recovery key once, and goes on only when two groups of it were typed back. */
export function Herstelsleutel({ herstelsleutel, bewijs, onKlaar }: HerstelsleutelProps) {
  const { t } = useTranslation()
  const [bewaard, zetBewaard] = useState(false)
  if (bewaard) {
    return <Terugtypen {...{ herstelsleutel, bewijs, onKlaar }} onTerug={() => zetBewaard(false)} />
  }
  return (
    <Slotpagina key="toon" titel={t('slot:herstel.titel')} inleiding={t('slot:herstel.inleiding')}>
      <ul>
        <li>{t('slot:herstel.druk')}</li>
        <li>{t('slot:herstel.plek')}</li>
        <li>{t('slot:herstel.wie')}</li>
      </ul>
      <Herstelblad herstelsleutel={herstelsleutel} />
      <p className="ww-rij">
        <Knop soort="tweede" onClick={() => window.print()}>
          {t('slot:herstel.afdrukken')}
        </Knop>
        <Kopieerknop tekst={herstelsleutel} />
      </p>
      <p className="ww-zacht">{t('app:afdruk.let')}</p>
      <p>{t('slot:herstel.stoppen')}</p>
      <Knop onClick={() => zetBewaard(true)}>{t('slot:herstel.verder')}</Knop>
    </Slotpagina>
  )
}
