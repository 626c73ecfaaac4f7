import type { ReactNode } from 'react'
import './optiekaart.css'

export interface Optie {
  waarde: string
  label: ReactNode
  hint?: ReactNode
  /** Asked only once this option is chosen; stands under it. */
  daarbij?: ReactNode
}

export interface OptiekaartProps {
  id: string
  type: 'radio' | 'checkbox'
  naam: string
  optie: Optie
  aan: boolean
  onZet: (aan: boolean) => void
}

export function Optiekaart({ id, type, naam, optie, aan, onZet }: OptiekaartProps) {
  const hintId = optie.hint ? `${id}-uitleg` : undefined
  return (
    <div className="ww-optie">
      <label className="ww-optie__kaart" htmlFor={id}>
        <input
          id={id}
          type={type}
          name={naam}
          value={optie.waarde}
          checked={aan}
          autoComplete="off"
          aria-labelledby={`${id}-tekst`}
          aria-describedby={hintId}
          onChange={(event) => onZet(event.target.checked)}
        />
        <span className="ww-optie__woorden">
          <span id={`${id}-tekst`}>{optie.label}</span>
          {optie.hint && (
            <span className="ww-optie__hint" id={hintId}>
              {optie.hint}
            </span>
          )}
        </span>
      </label>
      {aan && optie.daarbij && <div className="ww-optie__daarbij">{optie.daarbij}</div>}
    </div>
  )
}
