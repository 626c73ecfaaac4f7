import './noodbalk.css'

export interface Noodnummer {
  /** "Direct gevaar?" */
  vraag: string
  /** "Bel 112" */
  actie: string
  /** What is dialled, digits only. */
  tel: string
  /** "dag en nacht, gratis": left to screen readers where there is no room. */
  toelichting?: string | undefined
}

export interface NoodbalkProps {
  /** Name of the region. */
  label: string
  gevaar: Noodnummer
  advies: Noodnummer
}

export function Noodbalk({ label, gevaar, advies }: NoodbalkProps) {
  return (
    <section className="ww-noodbalk" aria-label={label}>
      <Nummer {...gevaar} />
      <Nummer {...advies} />
    </section>
  )
}

function Nummer({ vraag, actie, tel, toelichting }: Noodnummer) {
  return (
    <p className="ww-noodbalk__nummer">
      <a href={`tel:${tel}`}>
        <span className="ww-noodbalk__vraag">{vraag} </span>
        <strong>{actie}</strong>
      </a>
      {toelichting && <span className="ww-noodbalk__toelichting">{toelichting}</span>}
    </p>
  )
}
