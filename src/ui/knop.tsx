import type { ComponentProps } from 'react'
import './knop.css'
import { Icoon, type IcoonNaam } from './icoon'
import { type KnopSoort, knopKlassen } from './knop-klassen'

export interface KnopProps extends ComponentProps<'button'> {
  soort?: KnopSoort | undefined
  icoon?: IcoonNaam | undefined
}

export function Knop({ soort = 'hoofd', icoon, type = 'button', className, children, ...rest }: KnopProps) {
  return (
    <button {...rest} type={type} className={knopKlassen(soort, className)}>
      {icoon && <Icoon naam={icoon} />}
      <span className="ww-knop__tekst">{children}</span>
    </button>
  )
}
