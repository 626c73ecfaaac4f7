import type { ReactNode } from 'react'
import './samenvatting.css'

export interface SamenvattingRij {
  id: string
  vraag: string
  antwoord: ReactNode
  /** What stands under the answer: reason, facts. */
  toelichting?: ReactNode
  /** Absent: it cannot be changed here. */
  wijzigHref?: string | undefined
}

export interface SamenvattingProps {
  rijen: readonly SamenvattingRij[]
  /** "Wijzig" */
  wijzigLabel: string
}

/** Check your answers. */
export function Samenvatting({ rijen, wijzigLabel }: SamenvattingProps) {
  return (
    <dl className="ww-samenvatting">
      {rijen.map((rij) => (
        <div className="ww-samenvatting__rij" key={rij.id}>
          <dt>{rij.vraag}</dt>
          <dd>
            {rij.antwoord}
            {rij.toelichting && <div className="ww-samenvatting__toelichting">{rij.toelichting}</div>}
          </dd>
          {rij.wijzigHref && (
            <dd className="ww-samenvatting__wijzig">
              <a className="nl-link" href={rij.wijzigHref}>
                {wijzigLabel}
                <span className="ww-verborgen-tekst">: {rij.vraag}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
