import { useState } from 'react'
import type { Slot } from '../opslag/kluis'
import { Herstelsleutel } from './herstelsleutel'
import type { Passkeys } from './passkey'
import { PasskeyAanbod } from './passkey-aanbod'
import { voegPasskeyToe } from './passkey-toevoegen'

export interface NaInrichtenProps {
  readonly kluis: Slot
  readonly herstelsleutel: string
  readonly wachtzin: string
  readonly passkeys: Passkeys
  readonly onKlaar: () => void
}

/** What follows on a new lasting vault: the recovery key, and only after that a passkey where the browser can. */
export function NaInrichten({ kluis, herstelsleutel, wachtzin, passkeys, onKlaar }: NaInrichtenProps) {
  const [bewezen, zetBewezen] = useState(false)
  const naBewijs = async () => {
    if (await passkeys.kan()) zetBewezen(true)
    else onKlaar()
  }
  if (bewezen) {
    return (
      <PasskeyAanbod
        voegToe={() => voegPasskeyToe(kluis, passkeys, { soort: 'wachtzin', wachtzin })}
        onToegevoegd={onKlaar}
        onOverslaan={onKlaar}
      />
    )
  }
  return (
    <Herstelsleutel
      herstelsleutel={herstelsleutel}
      bewijs={() => kluis.herstelBewezen()}
      onKlaar={() => void naBewijs()}
    />
  )
}
