import type { ReactNode } from 'react'
import { VeldFout } from '../ui/veld-fout'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, type Invullen } from '../werk/invullen'
import { Pagina } from '../werk/pagina'

/** What every form here tells the screen around it. */
export interface FormulierProps {
  onKlaar: () => void
  onAnnuleer: () => void
}

export interface FormulierPaginaProps {
  titel: string
  aanhef: string
  inleiding?: ReactNode
  invullen: Invullen
  onVerstuur: () => Promise<void>
  onAnnuleer: () => void
  /** Stands between heading and form. */
  vooraf?: ReactNode
  children: ReactNode
}

/** A page with one form: its heading, what was refused, and the way back. */
export function FormulierPagina(props: FormulierPaginaProps) {
  const { titel, aanhef, inleiding, invullen, onVerstuur, onAnnuleer, vooraf, children } = props
  return (
    <Pagina titel={titel} aanhef={aanhef} inleiding={inleiding} fout={invullen.fouten.length > 0}>
      <div className="ww-stapel">
        {vooraf}
        <Invulformulier invullen={invullen} verstuur={onVerstuur} onAnnuleer={onAnnuleer}>
          {children}
          <div id={FORMULIER} tabIndex={-1}>
            <VeldFout id={FORMULIER} fout={invullen.fout(FORMULIER)} />
          </div>
        </Invulformulier>
      </div>
    </Pagina>
  )
}
