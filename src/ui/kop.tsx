import type { ComponentProps } from 'react'
import './kop.css'

export type KopNiveau = 1 | 2 | 3 | 4

export interface KopProps extends ComponentProps<'h2'> {
  niveau: KopNiveau
  /** How large it looks, where that differs from its level. */
  maat?: KopNiveau | undefined
}

export function Kop({ niveau, maat = niveau, className = '', ...rest }: KopProps) {
  const Element = `h${niveau}` as const
  return <Element {...rest} className={`nl-heading nl-heading--level-${maat} ww-kop ${className}`.trim()} />
}
