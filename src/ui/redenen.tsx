import type { ReactNode } from 'react'
import './redenen.css'

export interface Reden {
  id: string
  titel: ReactNode
  tekst?: ReactNode
  /** The quiet line: facts, kader, page. */
  bron?: ReactNode
}

export interface RedenenProps {
  redenen: readonly Reden[]
}

export function Redenen({ redenen }: RedenenProps) {
  return (
    <ol className="ww-redenen">
      {redenen.map((reden) => (
        <li key={reden.id} className="ww-reden">
          <div>
            <strong>{reden.titel}</strong>
            {reden.tekst && <> {reden.tekst}</>}
          </div>
          {reden.bron && <div className="ww-reden__bron">{reden.bron}</div>}
        </li>
      ))}
    </ol>
  )
}
