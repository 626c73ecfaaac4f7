import type { ReactNode } from 'react'
import './veld.css'
import { VeldFout } from './veld-fout'

export interface VeldBasis {
  /** Also the target of a link in the error summary. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** The same words as in the error summary. */
  fout?: string | undefined
  /** "(niet verplicht)", where the field may stay empty. */
  nietVerplicht?: string | undefined
}

export interface VeldProps extends VeldBasis {
  children: ReactNode
}

/** Label above, hint, error, then the control. */
export function Veld({ id, label, hint, fout, nietVerplicht, children }: VeldProps) {
  return (
    <div className={`utrecht-form-field ww-veld ${fout ? 'utrecht-form-field--invalid' : ''}`.trim()}>
      <label className="utrecht-form-label ww-veld__label" htmlFor={id}>
        {label}
        {nietVerplicht && <span className="ww-veld__niet-verplicht"> {nietVerplicht}</span>}
      </label>
      {hint && (
        <div className="ww-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <VeldFout id={id} fout={fout} />
      {children}
    </div>
  )
}
