import { useEffect } from 'react'
import { Pagina, type PaginaProps } from '../werk/pagina'
import './slot.css'

/** A page of the lock: as wide as a sentence, and each one begins at its top. */
export function Slotpagina(props: PaginaProps) {
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  return (
    <div className="ww-slotpagina">
      <Pagina {...props} />
    </div>
  )
}
