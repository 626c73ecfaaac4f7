import { useState } from 'react'
import { AdviesFormulier } from './advies-formulier'
import { BesluitOverzicht } from './besluit-overzicht'
import { HulpFormulier } from './hulp-formulier'
import { MeldenFormulier } from './melden-formulier'
import { StandpuntFormulier } from './standpunt-formulier'

export type Beeld = 'overzicht' | 'voorstel' | 'advies' | 'standpunt' | 'melden' | 'hulp'

/** The two decisions, in order, and who proposed, advised, decided or disagreed: one thing on the page at a time. */
export function Beslissen() {
  const [beeld, zetBeeld] = useState<Beeld>('overzicht')
  const onKlaar = () => zetBeeld('overzicht')
  switch (beeld) {
    case 'voorstel':
      return <AdviesFormulier key="voorstel" soort="voorstel" onKlaar={onKlaar} />
    case 'advies':
      return <AdviesFormulier key="advies" soort="advies" onKlaar={onKlaar} />
    case 'standpunt':
      return <StandpuntFormulier onKlaar={onKlaar} />
    case 'melden':
      return <MeldenFormulier onKlaar={onKlaar} />
    case 'hulp':
      return <HulpFormulier onKlaar={onKlaar} />
    default:
      return <BesluitOverzicht onKies={zetBeeld} />
  }
}
