import type { Ref } from 'react'
import './foutenlijst.css'

export interface Fout {
  /** The id of the field. */
  veld: string
  tekst: string
}

export interface FoutenlijstProps {
  titel: string
  fouten: readonly Fout[]
  ref?: Ref<HTMLDivElement> | undefined
}

/** The address bar belongs to the router: a click moves the focus, never the hash. */
export function Foutenlijst({ titel, fouten, ref }: FoutenlijstProps) {
  if (fouten.length === 0) return null
  return (
    <div className="ww-foutenlijst ww-vlak" ref={ref} tabIndex={-1} role="alert">
      <h2 className="nl-heading nl-heading--level-3">{titel}</h2>
      <ul>
        {fouten.map((fout) => (
          <li key={fout.veld + fout.tekst}>
            <a
              className="nl-link"
              href={`#${fout.veld}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fout.veld)?.focus()
              }}
            >
              {fout.tekst}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
