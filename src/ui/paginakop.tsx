import { type ReactNode, useEffect, useRef } from 'react'
import './paginakop.css'

export interface PaginakopProps {
  titel: ReactNode
  /** "Stap 1 van 5 · Signalen" */
  aanhef?: ReactNode
  inleiding?: ReactNode
  /** True after navigation within the app: the heading takes the focus, so that it is read out. */
  focus?: boolean | undefined
}

export function Paginakop({ titel, aanhef, inleiding, focus = false }: PaginakopProps) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) kop.current?.focus()
  }, [focus])
  return (
    <div className="ww-paginakop">
      <h1 className="nl-heading nl-heading--level-1" ref={kop} tabIndex={-1}>
        {aanhef && (
          <span className="ww-paginakop__aanhef">
            {aanhef}
            <span className="ww-verborgen-tekst">: </span>
          </span>
        )}
        {titel}
      </h1>
      {inleiding && <div className="nl-paragraph nl-paragraph--lead ww-paginakop__inleiding">{inleiding}</div>}
    </div>
  )
}
