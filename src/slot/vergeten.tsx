import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kluisstand, Slot } from '../opslag/kluis'
import { Knop } from '../ui/knop'
import { MetHerstelsleutel } from './met-herstelsleutel'
import { NieuweWachtzin } from './nieuwe-wachtzin'
import { Slotpagina } from './slotpagina'

export interface VergetenProps {
  readonly kluis: Pick<Slot, 'ontgrendel' | 'wijzigWachtzin' | 'herstelBewezen'>
  readonly stand: Kluisstand
  readonly onOpen: () => void
  readonly onTerug: () => void
}

/** The passphrase is forgotten: in with the recovery key, and at once a new passphrase. */
export function Vergeten({ kluis, stand, onOpen, onTerug }: VergetenProps) {
  const { t } = useTranslation()
  const [herstelsleutel, zetHerstelsleutel] = useState<string | null>(null)
  if (stand.plaats === 'tijdelijk') {
    return (
      <Slotpagina titel={t('slot:vergeten.titel')}>
        <p>{t('slot:vergeten.tijdelijk')}</p>
        <Knop soort="tweede" onClick={onTerug}>
          {t('app:knop.terug')}
        </Knop>
      </Slotpagina>
    )
  }
  if (herstelsleutel === null) {
    return <MetHerstelsleutel key="sleutel" kluis={kluis} onPast={zetHerstelsleutel} onTerug={onTerug} />
  }
  const wijzig = async (nieuw: string) => {
    const gewijzigd = await kluis.wijzigWachtzin({ soort: 'herstelsleutel', herstelsleutel }, nieuw)
    if (!('goed' in gewijzigd)) return gewijzigd
    // Who can open with it has kept it.
    if (!stand.herstelBewezen) await kluis.herstelBewezen()
    onOpen()
    return gewijzigd
  }
  return (
    <NieuweWachtzin
      key="nieuw"
      titel={t('slot:vergeten.nieuw')}
      inleiding={t('slot:vergeten.nieuwInleiding')}
      knop={t('slot:vergeten.zet')}
      bezigTekst={t('slot:wachtzin.maken')}
      verstuur={wijzig}
    />
  )
}
