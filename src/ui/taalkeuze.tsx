import './taalkeuze.css'

export interface TaalkeuzeProps {
  /** Name of the group: "Taal". */
  label: string
  talen: readonly { code: string; naam: string; kort: string }[]
  huidig: string
  onKies: (code: string) => void
}

export function Taalkeuze({ label, talen, huidig, onKies }: TaalkeuzeProps) {
  return (
    <fieldset className="ww-taalkeuze" aria-label={label}>
      {talen
        .filter((taal) => taal.code !== huidig)
        .map((taal) => (
          <button key={taal.code} type="button" lang={taal.code} onClick={() => onKies(taal.code)}>
            <span className="ww-taalkeuze__kort" aria-hidden="true">
              {taal.kort}
            </span>
            <span className="ww-taalkeuze__naam">{taal.naam}</span>
          </button>
        ))}
    </fieldset>
  )
}
