import { useId } from 'react'
import './genogram.css'
import { deelIn, type GenogramPersoon, type Relatie } from './genogram-indeling'
import { GenogramLijnen } from './genogram-lijnen'
import { GenogramTeken } from './genogram-teken'

export interface GenogramProps {
  /** Name of the drawing: "Het huishouden". */
  titel: string
  personen: readonly GenogramPersoon[]
  relatieWoorden: Record<Relatie, string>
  /** "in huis" and "woont elders" */
  inHuis: string
  elders: string
}

/** A drawing of the list, never the other way round; whoever cannot see it gets the list. */
export function Genogram({ titel, personen, relatieWoorden, inHuis, elders }: GenogramProps) {
  const id = useId()
  const { breedte, hoogte, huis, plekken } = deelIn(personen)
  if (plekken.length === 0) return null
  return (
    <figure className="ww-genogram" aria-labelledby={id}>
      <figcaption id={id}>{titel}</figcaption>
      <svg viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden="true" focusable="false">
        {huis && (
          <>
            <rect className="ww-genogram__huis" x="2" y={huis.y} width={breedte - 4} height={huis.hoogte} rx="14" />
            <text className="ww-genogram__huis-naam" x="16" y={huis.y + 22}>
              {inHuis}
            </text>
          </>
        )}
        <GenogramLijnen plekken={plekken} />
        {plekken.map((plek) => (
          <GenogramTeken key={plek.id} plek={plek} relatie={relatieWoorden[plek.relatie]} />
        ))}
      </svg>
      <ul className="ww-verborgen-tekst">
        {personen.map((een) => (
          <li key={een.id}>
            {een.label}: {relatieWoorden[een.relatie]}, {een.inHuis ? inHuis : elders}
          </li>
        ))}
      </ul>
    </figure>
  )
}
