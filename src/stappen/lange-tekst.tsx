import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import './lange-tekst.css'

/** From this length on only the beginning shows, until someone asks for all of it. */
const LANG = 700

export interface LangeTekstProps {
  tekst: string
  /** Withdrawn: struck through. */
  weg?: boolean | undefined
}

/** What somebody typed, as they typed it, in whatever direction they write. Print always shows all of it. */
export function LangeTekst({ tekst, weg = false }: LangeTekstProps) {
  const { t } = useTranslation()
  const [open, zetOpen] = useState(false)
  const lang = tekst.length > LANG
  return (
    <>
      <p
        className={lang && !open ? 'ww-lange-tekst ww-lange-tekst--begin' : 'ww-lange-tekst'}
        dir="auto"
        translate="no"
      >
        {weg ? <del>{tekst}</del> : tekst}
      </p>
      {lang && (
        <Knop soort="stil" className="ww-niet-afdrukken" aria-expanded={open} onClick={() => zetOpen(!open)}>
          {t(open ? 'app:knop.toonMinder' : 'app:knop.toonMeer')}
        </Knop>
      )}
    </>
  )
}
