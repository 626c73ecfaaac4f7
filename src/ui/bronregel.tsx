import { Fragment, type ReactNode } from 'react'
import './bronregel.css'

export interface BronregelProps {
  /** "Kader onderwijs, versie 2018-07", "beroepsnorm", a link …; parted by dots. */
  delen: readonly { id: string; deel: ReactNode }[]
}

export function Bronregel({ delen }: BronregelProps) {
  return (
    <p className="ww-bronregel">
      {delen.map(({ id, deel }, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          {deel}
        </Fragment>
      ))}
    </p>
  )
}
