import type { ReactNode } from 'react'
import { Icoon } from './icoon'
import './uitklap.css'

export interface UitklapProps {
  titel: ReactNode
  /** Open from the start. */
  open?: boolean | undefined
  onWissel?: ((open: boolean) => void) | undefined
  children: ReactNode
}

export function Uitklap({ titel, open, onWissel, children }: UitklapProps) {
  return (
    <details
      className="ww-uitklap"
      open={open}
      {...(onWissel ? { onToggle: (event) => onWissel(event.currentTarget.open) } : {})}
    >
      <summary>
        <Icoon naam="rechts" />
        <span>{titel}</span>
      </summary>
      <div className="ww-uitklap__inhoud">{children}</div>
    </details>
  )
}
