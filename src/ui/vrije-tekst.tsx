import './vrije-tekst.css'

export interface VrijeTekstProps {
  children: string
}

/** What somebody typed: its own direction and line breaks, never translated, never anything but text. */
export function VrijeTekst({ children }: VrijeTekstProps) {
  return (
    <span className="ww-vrije-tekst" dir="auto" translate="no">
      {children}
    </span>
  )
}
