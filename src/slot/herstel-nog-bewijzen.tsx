import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sleutelinvoer, Slot } from '../opslag/kluis'
import { Herstelsleutel } from './herstelsleutel'
import { NieuweHerstelsleutel } from './nieuwe-herstelsleutel'

export interface HerstelNogBewijzenProps {
  readonly kluis: Pick<Slot, 'nieuweHerstelsleutel' | 'herstelBewezen'>
  readonly onKlaar: () => void
  /** What just opened the vault; without it the passphrase is asked. */
  readonly met?: Sleutelinvoer
}

/** Setting up stopped before the recovery key was typed back. It is kept nowhere, so there has to be a new one. */
export function HerstelNogBewijzen({ kluis, onKlaar, met }: HerstelNogBewijzenProps) {
  const { t } = useTranslation()
  const [herstelsleutel, zetHerstelsleutel] = useState<string | null>(null)
  if (herstelsleutel !== null) {
    return <Herstelsleutel {...{ herstelsleutel, onKlaar }} bewijs={() => kluis.herstelBewezen()} />
  }
  return (
    <NieuweHerstelsleutel
      {...{ kluis, met }}
      titel={t('slot:nogBewijzen.titel')}
      inleiding={t('slot:nogBewijzen.inleiding')}
      uitleg={t('slot:nogBewijzen.uitleg')}
      onGemaakt={zetHerstelsleutel}
    />
  )
}
