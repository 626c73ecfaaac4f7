import type { ReactNode } from 'react'
import { beschrevenDoor } from './beschreven-door'
import './veld.css'
import { VeldFout } from './veld-fout'

export interface VeldgroepBasis {
  /** The first control carries this id, so that the error summary can focus it. */
  id: string
  legenda: ReactNode
  /** The page heading already asks the question: keep the legend for screen readers only. */
  legendaVerborgen?: boolean | undefined
  hint?: ReactNode
  fout?: string | undefined
  nietVerplicht?: string | undefined
}

export interface VeldgroepProps extends VeldgroepBasis {
  children: ReactNode
  className?: string | undefined
}

/** Several controls under one question. */
export function Veldgroep(props: VeldgroepProps) {
  const { id, legenda, legendaVerborgen, hint, fout, nietVerplicht, children, className = '' } = props
  return (
    <fieldset
      className={`ww-veldgroep ${fout ? 'utrecht-form-fieldset--invalid' : ''} ${className}`.trim()}
      aria-describedby={beschrevenDoor(id, hint, fout)}
    >
      <legend
        className={legendaVerborgen ? 'ww-verborgen-tekst' : 'utrecht-form-fieldset__legend ww-veldgroep__legenda'}
      >
        {legenda}
        {nietVerplicht && <span className="ww-veld__niet-verplicht"> {nietVerplicht}</span>}
      </legend>
      {hint && (
        <div className="ww-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <VeldFout id={id} fout={fout} />
      {children}
    </fieldset>
  )
}
