import { useEffect, useEffectEvent } from 'react'
import { driemaalShift } from './driemaal-shift'
import { Icoon } from './icoon'
import './snel-verbergen.css'

export interface SnelVerbergenProps {
  label: string
  /** Said to screen readers after the label: "of druk drie keer op Shift". */
  uitleg: string
  /** The screen is already blank when this is called. */
  onVerberg: () => void
}

export function SnelVerbergen({ label, uitleg, onVerberg }: SnelVerbergenProps) {
  const verberg = () => {
    if (document.documentElement.hidden) return
    document.documentElement.hidden = true
    onVerberg()
  }
  const opShift = useEffectEvent(verberg)
  useEffect(() => driemaalShift(window, () => opShift()), [])
  return (
    <button type="button" className="ww-snel-verbergen" title={uitleg} onClick={verberg}>
      <Icoon naam="verberg" />
      <span>{label}</span>
    </button>
  )
}
