import type { ReactNode } from 'react'
import { Icoon } from './icoon'
import './terug.css'

export interface TerugProps {
  href: string
  children: ReactNode
}

export function Terug({ href, children }: TerugProps) {
  return (
    <a className="nl-link ww-terug ww-niet-afdrukken" href={href}>
      <Icoon naam="links" />
      <span>{children}</span>
    </a>
  )
}
