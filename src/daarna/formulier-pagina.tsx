import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '../ui/formulier'
import { Knop } from '../ui/knop'
import { VeldFout } from '../ui/veld-fout'
import { Pagina } from '../werk/pagina'
import { FORMULIER } from '../werk/vastleggen'
import type { Invullen } from './invullen'

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
  const { t } = useTranslation()
  const { fouten, foutenTitel, fout, bezig } = invullen
  return (
    <Pagina titel={titel} aanhef={aanhef} inleiding={inleiding} fout={fouten.length > 0}>
      <div className="ww-stapel">
        {vooraf}
        <Formulier
          fouten={fouten}
          foutenTitel={foutenTitel}
          onVerstuur={() => void onVerstuur()}
          acties={
            <>
              <Knop type="submit" disabled={bezig}>
                {t('app:knop.bewaar')}
              </Knop>
              <Knop soort="tweede" onClick={onAnnuleer}>
                {t('app:knop.annuleer')}
              </Knop>
            </>
          }
        >
          {children}
          <div id={FORMULIER} tabIndex={-1}>
            <VeldFout id={FORMULIER} fout={fout(FORMULIER)} />
          </div>
        </Formulier>
      </div>
    </Pagina>
  )
}
