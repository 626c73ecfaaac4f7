import type { ReactNode } from 'react'
import './kaart.css'
import { Kop, type KopNiveau } from './kop'

export interface KaartProps {
  titel?: ReactNode
  niveau?: KopNiveau | undefined
  /** Makes the whole card the target of this link; then put no other link inside. */
  href?: string | undefined
  children?: ReactNode
  acties?: ReactNode
}

export function Kaart({ titel, niveau = 2, href, children, acties }: KaartProps) {
  return (
    <section className={href ? 'ww-kaart ww-kaart--link' : 'ww-kaart'}>
      {titel && (
        <Kop niveau={niveau} maat={3}>
          {href ? <a href={href}>{titel}</a> : titel}
        </Kop>
      )}
      {children}
      {acties && <div className="ww-rij">{acties}</div>}
    </section>
  )
}
