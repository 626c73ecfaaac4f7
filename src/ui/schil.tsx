import { type ReactNode, useRef } from 'react'
import './schil.css'
import { Icoon } from './icoon'

export interface SchilProps {
  /** "Naar de inhoud" */
  naarInhoud: string
  naam: string
  startHref: string
  /** Name of the casus and where it is kept. */
  casus?: ReactNode
  taal?: ReactNode
  verbergen: ReactNode
  noodbalk: ReactNode
  /** A <Stappenlijst>; the column left on a wide screen, one line on a phone. */
  navigatie?: ReactNode
  /** What helps beside the work: right on a wide screen, below on a phone. */
  terzijde?: ReactNode
  /** Name of the region `terzijde`. */
  terzijdeLabel?: string | undefined
  /** `breed` for pages with cards or tables and no columns beside them. */
  breedte?: 'lees' | 'breed' | undefined
  voet?: ReactNode
  children: ReactNode
}

export function Schil(props: SchilProps) {
  const { naarInhoud, naam, startHref, casus, taal, verbergen, noodbalk, navigatie, terzijde, terzijdeLabel } = props
  const { breedte = 'lees', voet, children } = props
  const inhoud = useRef<HTMLElement>(null)
  const kolommen = [
    navigatie && 'ww-schil__kolommen--nav',
    terzijde && 'ww-schil__kolommen--terzijde',
    `ww-schil__kolommen--${breedte}`,
  ]
  return (
    <div className="ww-schil">
      <a
        className="nl-skip-link nl-skip-link--visible-on-focus"
        href="#hoofdinhoud"
        onClick={(event) => {
          event.preventDefault()
          inhoud.current?.focus()
          inhoud.current?.scrollIntoView()
        }}
      >
        {naarInhoud}
      </a>
      <header className="ww-schil__kop">
        <a className="ww-schil__merk" href={startHref}>
          <Icoon naam="weegschaal" />
          <span>{naam}</span>
        </a>
        {casus && <div className="ww-schil__casus">{casus}</div>}
        <div className="ww-schil__acties">
          {taal}
          {verbergen}
        </div>
      </header>
      {noodbalk}
      <div className={`ww-schil__kolommen ${kolommen.filter(Boolean).join(' ')}`}>
        {navigatie && <div className="ww-schil__nav">{navigatie}</div>}
        <main className="ww-schil__inhoud" id="hoofdinhoud" tabIndex={-1} ref={inhoud}>
          {children}
        </main>
        {terzijde && (
          <aside className="ww-schil__terzijde" aria-label={terzijdeLabel}>
            {terzijde}
          </aside>
        )}
      </div>
      {voet && <footer className="ww-schil__voet">{voet}</footer>}
    </div>
  )
}
