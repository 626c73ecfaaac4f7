import { useId, useState } from 'react'
import { Icoon } from './icoon'
import { StapTeken } from './stap-teken'
import './stappenlijst.css'

export type StapStand = 'te-doen' | 'bezig' | 'afgerond' | 'let-op'

export interface StapItem {
  id: string
  titel: string
  toelichting?: string | undefined
  stand: StapStand
  huidig?: boolean | undefined
  href?: string | undefined
}

export interface StappenlijstProps {
  /** Name of the navigation. */
  label: string
  items: readonly StapItem[]
  /** Read out after each title. */
  standWoorden: Record<StapStand, string>
  /** Read out on a phone before `allesLabel`: "Stap 5 van 5 · Beslissen". To the eye the signs of the steps stand there. */
  kort: string
  /** "alle stappen" */
  allesLabel: string
  /** In one line below the steps, as why their order differs. */
  onder?: string | null | undefined
}

/** One list for both widths: on a phone a line that unfolds, on a wide screen always open. */
export function Stappenlijst({ label, items, standWoorden, kort, allesLabel, onder }: StappenlijstProps) {
  const id = useId()
  const [open, zetOpen] = useState(false)
  return (
    <nav className="ww-stappen" aria-label={label}>
      <button
        type="button"
        className="ww-stappen__kort"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => zetOpen(!open)}
      >
        <span className="ww-stappen__tekens">
          <span className="ww-verborgen-tekst">{kort}, </span>
          {items.map((item) => (
            <StapTeken key={item.id} stand={item.stand} huidig={item.huidig} />
          ))}
        </span>
        <span className="ww-stappen__alles">{allesLabel}</span>
        <Icoon naam="omlaag" />
      </button>
      <ol id={id} className={open ? 'ww-stappen__lijst ww-stappen__lijst--open' : 'ww-stappen__lijst'}>
        {items.map((item) => (
          <li key={item.id} className={item.huidig ? 'ww-stap ww-stap--huidig' : 'ww-stap'}>
            <StapTeken stand={item.stand} huidig={item.huidig} />
            <a
              className="ww-stap__link"
              href={item.href}
              aria-current={item.huidig ? 'step' : undefined}
              onClick={() => zetOpen(false)}
            >
              <span className="ww-stap__titel">{item.titel}</span>
              <span className="ww-verborgen-tekst">, {standWoorden[item.stand]}</span>
              {item.toelichting && <span className="ww-stap__toelichting">{item.toelichting}</span>}
            </a>
          </li>
        ))}
      </ol>
      {onder && <p className="ww-stappen__onder">{onder}</p>}
    </nav>
  )
}
