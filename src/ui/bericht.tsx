import type { ReactNode } from 'react'
import './bericht.css'
import { Icoon, type IcoonNaam } from './icoon'
import { Kop, type KopNiveau } from './kop'

export type BerichtSoort = 'uitleg' | 'let-op' | 'gevaar' | 'goed'

const iconen: Record<BerichtSoort, IcoonNaam> = {
  uitleg: 'info',
  'let-op': 'waarschuwing',
  gevaar: 'gevaar',
  goed: 'goed',
}

export interface BerichtProps {
  soort: BerichtSoort
  titel?: ReactNode
  niveau?: KopNiveau | undefined
  /** For what appears while someone works: `status` waits its turn, `alert` interrupts. */
  rol?: 'status' | 'alert' | undefined
  children?: ReactNode
  acties?: ReactNode
}

export function Bericht({ soort, titel, niveau = 2, rol, children, acties }: BerichtProps) {
  return (
    <div className={`ww-bericht ww-bericht--${soort} ww-vlak`} role={rol}>
      <Icoon naam={iconen[soort]} />
      <div className="ww-bericht__inhoud">
        {titel && (
          <Kop niveau={niveau} maat={3}>
            {titel}
          </Kop>
        )}
        {children}
        {acties && <div className="ww-rij">{acties}</div>}
      </div>
    </div>
  )
}
