import { useState } from 'react'
import type { Kluisstand, Sleutelinvoer, Slot } from '../opslag/kluis'
import { HerstelNogBewijzen } from './herstel-nog-bewijzen'
import { OpSlot } from './op-slot'
import { browserPasskeys, type Passkeys } from './passkey'
import { Vergeten } from './vergeten'

export interface OntgrendelProps {
  readonly kluis: Slot
  readonly stand: Kluisstand
  readonly onOpen: () => void
  /** Leaves this vault as it is, and works as on a shared computer. */
  readonly andersBeginnen?: () => void
  readonly passkeys?: Passkeys
}

/** The lock: with the passphrase, a passkey, or the recovery key and then a new passphrase. */
export function Ontgrendel({ kluis, stand, onOpen, andersBeginnen, passkeys }: OntgrendelProps) {
  const [vergeten, zetVergeten] = useState(false)
  const [met, zetMet] = useState<Sleutelinvoer | null>(null)
  const opOpen = (sleutel: Sleutelinvoer) => {
    if (stand.plaats === 'blijvend' && !stand.herstelBewezen) zetMet(sleutel)
    else onOpen()
  }
  if (met) return <HerstelNogBewijzen kluis={kluis} met={met} onKlaar={onOpen} />
  if (vergeten) return <Vergeten {...{ kluis, stand, onOpen }} onTerug={() => zetVergeten(false)} />
  return (
    <OpSlot
      {...{ kluis, stand, andersBeginnen }}
      passkeys={passkeys ?? browserPasskeys()}
      onOpen={opOpen}
      onVergeten={() => zetVergeten(true)}
    />
  )
}
