import { type ReactNode, useEffect, useRef, useState } from 'react'
import './formulier.css'
import { type Fout, Foutenlijst } from './foutenlijst'

export interface FormulierProps {
  /** Set by the screen when a submit fails; empty otherwise. */
  fouten: readonly Fout[]
  foutenTitel: string
  onVerstuur: () => void
  children: ReactNode
  /** The buttons, in one row below. */
  acties: ReactNode
}

/** Checks nothing itself. After a submit that leaves errors, the summary takes the focus. */
export function Formulier({ fouten, foutenTitel, onVerstuur, children, acties }: FormulierProps) {
  const lijst = useRef<HTMLDivElement>(null)
  const [poging, zetPoging] = useState(0)
  const gezien = useRef(0)
  useEffect(() => {
    if (poging === gezien.current || fouten.length === 0) return
    gezien.current = poging
    lijst.current?.focus()
  }, [poging, fouten])
  return (
    <form
      className="ww-formulier"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        zetPoging((eerder) => eerder + 1)
        onVerstuur()
      }}
    >
      <Foutenlijst ref={lijst} titel={foutenTitel} fouten={fouten} />
      {children}
      <div className="ww-formulier__acties">{acties}</div>
    </form>
  )
}
