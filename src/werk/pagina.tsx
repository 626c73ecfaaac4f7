import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Paginakop } from '../ui/paginakop'
import { noemVenster } from './venster'

export interface PaginaProps {
  titel: string
  /** "Stap 1 van 5 · Signalen" */
  aanhef?: string | undefined
  inleiding?: ReactNode
  /** Names the window in place of `titel`, where that says how a casus stands. */
  venstertitel?: string | undefined
  /** A submit was refused: said first in the title of the window. */
  fout?: boolean | undefined
  children: ReactNode
}

let eerste = true

/** A page of the app: title of the window (never anything about the casus), heading with focus, and what is on it. */
export function Pagina({ titel, venstertitel = titel, aanhef, inleiding, fout = false, children }: PaginaProps) {
  const { t } = useTranslation()
  const naam = [fout ? t('app:formulier.fout') : '', [venstertitel, aanhef, t('app:naam')].filter(Boolean).join(' · ')]
  const venster = naam.filter(Boolean).join(' ')
  useEffect(() => {
    noemVenster(venster)
  }, [venster])
  const [focus] = useState(() => !eerste)
  useEffect(() => {
    eerste = false
  }, [])
  return (
    <>
      <Paginakop titel={titel} focus={focus} {...(aanhef ? { aanhef } : {})} inleiding={inleiding} />
      {children}
    </>
  )
}
