import type { ReactNode } from 'react'
import './feit-kaart.css'

export type FeitSoort = 'eigen-waarneming' | 'uitspraak' | 'interpretatie' | 'diagnose'

export interface FeitKaartProps {
  soort: FeitSoort
  soortLabel: string
  /** When, where, by whom: one quiet line. */
  herkomst?: ReactNode
  /** Closes the card: link to change, or a mark "weegt mee". */
  acties?: ReactNode
  children: ReactNode
}

/** The kinds of fact stay apart, also in print and without colour: the label says which. */
export function FeitKaart({ soort, soortLabel, herkomst, acties, children }: FeitKaartProps) {
  return (
    <div className={`ww-feit ww-feit--${soort}`}>
      <span className="nl-data-badge ww-feit__soort">{soortLabel}</span>
      <div className="ww-feit__tekst" translate="no">
        {children}
      </div>
      {herkomst && <p className="ww-feit__herkomst">{herkomst}</p>}
      {acties && <div className="ww-rij">{acties}</div>}
    </div>
  )
}
