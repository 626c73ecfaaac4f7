import type { ReactNode } from 'react'
import './fout-vlak.css'
import { Icoon } from './icoon'
import { Knop } from './knop'
import { Kop, type KopNiveau } from './kop'

export interface FoutVlakProps {
  titel: ReactNode
  niveau?: KopNiveau | undefined
  /** What happened, what is safe, what to do. */
  children: ReactNode
  opnieuwLabel?: string | undefined
  onOpnieuw?: (() => void) | undefined
  /** Other ways out. */
  acties?: ReactNode
}

/** Something of ours failed. Amber, not red: nobody is in danger by it. */
export function FoutVlak({ titel, niveau = 1, children, opnieuwLabel, onOpnieuw, acties }: FoutVlakProps) {
  return (
    <div className="ww-fout-vlak ww-vlak" role="alert">
      <Icoon naam="waarschuwing" />
      <Kop niveau={niveau} maat={2}>
        {titel}
      </Kop>
      {children}
      <div className="ww-rij">
        {onOpnieuw && <Knop onClick={onOpnieuw}>{opnieuwLabel}</Knop>}
        {acties}
      </div>
    </div>
  )
}
