import './laden.css'

export interface LadenProps {
  tekst: string
}

/** Appears only after a moment, so that a quick answer does not flicker. */
export function Laden({ tekst }: LadenProps) {
  return (
    <p className="ww-laden" role="status">
      <span className="ww-laden__ring" aria-hidden="true" />
      {tekst}
    </p>
  )
}
