import type { ReactNode } from 'react'
import { Kop, type KopNiveau } from './kop'
import './leeg.css'

export interface LeegProps {
  titel: ReactNode
  niveau?: KopNiveau | undefined
  children?: ReactNode
  acties?: ReactNode
}

/** Nothing here yet: says why that is all right and what a first step is. */
export function Leeg({ titel, niveau = 2, children, acties }: LeegProps) {
  return (
    <div className="ww-leeg">
      <Kop niveau={niveau} maat={3}>
        {titel}
      </Kop>
      {children}
      {acties && <div className="ww-rij">{acties}</div>}
    </div>
  )
}
