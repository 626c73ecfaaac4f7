import type { DatumDelen } from './deels-datum'
import { priveInvoer } from './prive-invoer'

export interface DatumDeelProps {
  id: string
  naam: keyof DatumDelen
  label: string
  tekst: string
  fout: boolean
  onWijzig: (tekst: string) => void
}

/** The month is a text field on purpose: "maart" is as good as "3". No maximum length, so that a whole date can be pasted. */
export function DatumDeel({ id, naam, label, tekst, fout, onWijzig }: DatumDeelProps) {
  return (
    <div className={`ww-datumveld__deel ww-datumveld__deel--${naam}`}>
      <label htmlFor={id}>{label}</label>
      <input
        {...priveInvoer}
        className="utrecht-textbox utrecht-textbox--html-input ww-invoer"
        id={id}
        type="text"
        inputMode={naam === 'maand' ? 'text' : 'numeric'}
        value={tekst}
        aria-invalid={fout ? true : undefined}
        onChange={(event) => onWijzig(event.target.value)}
      />
    </div>
  )
}
