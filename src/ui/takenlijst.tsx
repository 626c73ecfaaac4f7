import type { ReactNode } from 'react'
import { type Stand, StandLabel } from './stand-label'
import './takenlijst.css'

export interface Taak {
  id: string
  titel: string
  /** Absent: it cannot begin yet; `waarom` then says why. */
  href?: string | undefined
  stand: Stand
  standTekst: string
  /** What was done so far, in one line. */
  toelichting?: ReactNode
  ontbreekt?: readonly { id: string; tekst: ReactNode; waarom?: ReactNode }[] | undefined
  waarom?: ReactNode
}

export interface TakenlijstProps {
  taken: readonly Taak[]
  /** "Nog nodig" */
  ontbreektTitel: string
}

export function Takenlijst({ taken, ontbreektTitel }: TakenlijstProps) {
  return (
    <ul className="ww-taken">
      {taken.map((taak) => (
        <li key={taak.id} className="ww-taak">
          <div className="ww-taak__kop">
            {taak.href ? (
              <a className="ww-taak__titel" href={taak.href} aria-describedby={`taak-${taak.id}-stand`}>
                {taak.titel}
              </a>
            ) : (
              <span className="ww-taak__titel">{taak.titel}</span>
            )}
            <span id={`taak-${taak.id}-stand`}>
              <StandLabel stand={taak.stand}>{taak.standTekst}</StandLabel>
            </span>
          </div>
          {taak.toelichting && <p className="ww-taak__toelichting">{taak.toelichting}</p>}
          {taak.waarom && <p className="ww-taak__toelichting">{taak.waarom}</p>}
          {taak.ontbreekt && taak.ontbreekt.length > 0 && (
            <div className="ww-taak__ontbreekt">
              <p>{ontbreektTitel}</p>
              <ul>
                {taak.ontbreekt.map((punt) => (
                  <li key={punt.id}>
                    {punt.tekst}
                    {punt.waarom && <span className="ww-taak__waarom"> {punt.waarom}</span>}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
