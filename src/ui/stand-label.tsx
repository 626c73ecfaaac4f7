import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon'
import './stand-label.css'

export type Stand = 'te-doen' | 'bezig' | 'afgerond' | 'let-op' | 'wacht'

const iconen: Record<Stand, IcoonNaam | undefined> = {
  'te-doen': undefined,
  bezig: 'deels',
  afgerond: 'vink',
  'let-op': 'uitroep',
  wacht: 'slot',
}

export interface StandLabelProps {
  stand: Stand
  children: ReactNode
}

/** The word says it; colour and sign only repeat it. */
export function StandLabel({ stand, children }: StandLabelProps) {
  const icoon = iconen[stand]
  return (
    <span className={`nl-data-badge ww-stand ww-stand--${stand}`}>
      {icoon && <Icoon naam={icoon} />}
      <span>{children}</span>
    </span>
  )
}
