import type { ComponentProps } from 'react'
import './knop.css'
import { Icoon, type IcoonNaam } from './icoon'
import { type KnopSoort, knopKlassen } from './knop-klassen'

export interface KnopLinkProps extends ComponentProps<'a'> {
  href: string
  soort?: KnopSoort | undefined
  icoon?: IcoonNaam | undefined
}

/** A link that looks like a button: it goes somewhere, or dials. */
export function KnopLink({ soort = 'hoofd', icoon, className, children, ...rest }: KnopLinkProps) {
  return (
    <a {...rest} className={knopKlassen(soort, className)}>
      {icoon && <Icoon naam={icoon} />}
      <span className="ww-knop__tekst">{children}</span>
    </a>
  )
}
