import { type ComponentType, useState } from 'react'
import { AndereOuderFormulier } from './andere-ouder-formulier'
import { GesprekOverzicht } from './gesprek-overzicht'
import { GevoerdFormulier } from './gevoerd-formulier'
import { OverslaanFormulier } from './overslaan-formulier'
import { UitstelFormulier } from './uitstel-formulier'
import { VoornemenFormulier } from './voornemen-formulier'
import { WensFormulier } from './wens-formulier'

/** What can be done about the talk; each is a page of its own below the overview. */
export type Gesprekdaad = 'voornemen' | 'gevoerd' | 'overslaan' | 'uitstellen' | 'wens' | 'andere-ouder'

export interface DaadProps {
  onSluit: (bewaard: boolean) => void
}

const FORMULIEREN: Readonly<Record<Gesprekdaad, ComponentType<DaadProps>>> = {
  voornemen: VoornemenFormulier,
  gevoerd: GevoerdFormulier,
  overslaan: OverslaanFormulier,
  uitstellen: UitstelFormulier,
  wens: WensFormulier,
  'andere-ouder': AndereOuderFormulier,
}

/** Step 3: the talk with those involved, or the ground to leave it or put it off. */
export function Gesprek() {
  const [daad, zetDaad] = useState<Gesprekdaad | null>(null)
  const [bewaard, zetBewaard] = useState(false)
  if (daad === null) return <GesprekOverzicht bewaard={bewaard} onKies={zetDaad} />
  const Formulier = FORMULIEREN[daad]
  const sluit = (gelukt: boolean) => {
    zetBewaard(gelukt)
    zetDaad(null)
  }
  return <Formulier onSluit={sluit} />
}
