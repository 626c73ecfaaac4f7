import { Icoon, type IcoonNaam } from './icoon'
import type { StapStand } from './stappenlijst'

const tekens: Record<StapStand, IcoonNaam | undefined> = {
  'te-doen': undefined,
  bezig: 'deels',
  afgerond: 'vink',
  'let-op': 'uitroep',
}

export interface StapTekenProps {
  stand: StapStand
  huidig: boolean | undefined
}

export function StapTeken({ stand, huidig }: StapTekenProps) {
  const naam = tekens[stand]
  const klassen = `ww-stap__teken ww-stap__teken--${stand} ${huidig ? 'ww-stap__teken--huidig' : ''}`
  return <span className={klassen.trim()}>{naam && <Icoon naam={naam} />}</span>
}
