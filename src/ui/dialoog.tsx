import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialoog.css'
import { Icoon } from './icoon'

export interface DialoogProps {
  titel: ReactNode
  sluitLabel: string
  onSluit: () => void
  /** The page behind is out of reach: a phone has no Shift ×3, so the <SnelVerbergen> button comes along. */
  verbergen?: ReactNode
  acties?: ReactNode
  children: ReactNode
}

/** Render it to open it, leave it out to close it. The focus goes back to where it was. */
export function Dialoog({ titel, sluitLabel, onSluit, verbergen, acties, children }: DialoogProps) {
  const titelId = useId()
  const dialoog = useRef<HTMLDialogElement>(null)
  const kop = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const element = dialoog.current
    const vorige = document.activeElement
    element?.showModal()
    kop.current?.focus()
    return () => {
      element?.close()
      if (vorige instanceof HTMLElement) vorige.focus()
    }
  }, [])
  return (
    <dialog
      className="ww-dialoog"
      ref={dialoog}
      aria-labelledby={titelId}
      onCancel={(event) => {
        event.preventDefault()
        onSluit()
      }}
    >
      <div className="ww-dialoog__kop">
        <h2 className="nl-heading nl-heading--level-2" id={titelId} ref={kop} tabIndex={-1}>
          {titel}
        </h2>
        <button type="button" className="ww-dialoog__sluit" onClick={onSluit}>
          <Icoon naam="kruis" />
          <span className="ww-verborgen-tekst">{sluitLabel}</span>
        </button>
      </div>
      {children}
      {(acties || verbergen) && (
        <div className="ww-rij ww-dialoog__acties">
          {acties}
          {verbergen && <div className="ww-dialoog__verbergen">{verbergen}</div>}
        </div>
      )}
    </dialog>
  )
}
