import type { ReactNode } from 'react'
import { Kop, type KopNiveau } from './kop'
import './oordeel-kop.css'

export type OordeelSoort = 'direct' | 'nodig' | 'onbekend' | 'niet-nodig' | 'niet-van-toepassing'

export interface OordeelKopProps {
  soort: OordeelSoort
  /** "Uitkomst volgens het afwegingskader onderwijs" */
  aanhef: ReactNode
  titel: ReactNode
  niveau?: KopNiveau | undefined
  children?: ReactNode
  acties?: ReactNode
}

/** Red only where someone must act at once. */
export function OordeelKop({ soort, aanhef, titel, niveau = 2, children, acties }: OordeelKopProps) {
  return (
    <section className={`ww-oordeel ww-oordeel--${soort}`}>
      <p className="ww-oordeel__aanhef">{aanhef}</p>
      <Kop niveau={niveau} maat={1} tabIndex={niveau === 1 ? -1 : undefined}>
        {titel}
      </Kop>
      {children}
      {acties && <div className="ww-rij ww-oordeel__acties">{acties}</div>}
    </section>
  )
}
