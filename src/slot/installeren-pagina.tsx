import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import type { Toestel } from './omgeving'
import { Slotpagina } from './slotpagina'

export interface InstallerenPaginaProps {
  readonly toestel: Exclude<Toestel, 'anders'>
  readonly onTerug: () => void
}

/** On Safari a vault is only safe from being erased in an installed app. How to install it, on this device. */
export function InstallerenPagina({ toestel, onTerug }: InstallerenPaginaProps) {
  const { t } = useTranslation()
  return (
    <Slotpagina titel={t('slot:installeren.titel')} inleiding={t('slot:installeren.waarom')}>
      <ol>
        {(['een', 'twee', 'drie'] as const).map((stap) => (
          <li key={stap}>{t(`slot:installeren.${toestel}.${stap}`)}</li>
        ))}
      </ol>
      <p>{t('slot:installeren.nu')}</p>
      <Knop soort="tweede" onClick={onTerug}>
        {t('app:knop.terug')}
      </Knop>
    </Slotpagina>
  )
}
