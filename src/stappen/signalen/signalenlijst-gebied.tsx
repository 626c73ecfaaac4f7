import { type ReactNode, useState } from 'react'
import { Uitklap } from '../../ui/uitklap'

export interface SignalenlijstGebiedProps {
  titel: string
  open: boolean
  children: ReactNode
}

/** The signals of one life area. A closed one is not drawn, so that a long list stays quick on a phone. */
export function SignalenlijstGebied({ titel, open, children }: SignalenlijstGebiedProps) {
  const [nu, zetNu] = useState(open)
  return (
    <Uitklap titel={titel} open={nu} onWissel={zetNu}>
      {nu && <ul className="ww-signalenlijst__signalen">{children}</ul>}
    </Uitklap>
  )
}
