import type { ReactNode } from 'react'
import { Kop, type KopNiveau } from './kop'
import './tijdlijn.css'

export interface TijdlijnItem {
  id: string
  /** `2026-11-18`; the list comes in order, items of one day follow each other. */
  dag: string
  dagTekst: string
  /** `08:40` */
  tijd?: string | undefined
  titel: ReactNode
  toelichting?: ReactNode
  nadruk?: 'gevaar' | 'let-op' | undefined
}

export interface TijdlijnProps {
  items: readonly TijdlijnItem[]
  /** Level of the day headings. */
  niveau?: KopNiveau | undefined
}

export function Tijdlijn({ items, niveau = 3 }: TijdlijnProps) {
  return (
    <div className="ww-tijdlijn">
      {perDag(items).map(([eerste, ...andere]) => (
        <section key={eerste.id}>
          <Kop niveau={niveau} maat={4}>
            <time dateTime={eerste.dag}>{eerste.dagTekst}</time>
          </Kop>
          <ol>
            {[eerste, ...andere].map((item) => (
              <li key={item.id} className={`ww-tijdlijn__item ww-tijdlijn__item--${item.nadruk ?? 'gewoon'}`}>
                {item.tijd && <time dateTime={`${item.dag}T${item.tijd}`}>{item.tijd}</time>}
                <div>
                  <span className="ww-tijdlijn__titel">{item.titel}</span>
                  {item.toelichting && <div className="ww-tijdlijn__toelichting">{item.toelichting}</div>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type Dag = [TijdlijnItem, ...TijdlijnItem[]]

function perDag(items: readonly TijdlijnItem[]): Dag[] {
  const dagen: Dag[] = []
  for (const item of items) {
    const dag = dagen.at(-1)
    if (dag?.[0].dag === item.dag) dag.push(item)
    else dagen.push([item])
  }
  return dagen
}
