import { Icoon } from './icoon'
import './veld.css'

export interface VeldFoutProps {
  id: string
  fout: string | undefined
}

export function VeldFout({ id, fout }: VeldFoutProps) {
  if (!fout) return null
  return (
    <p className="ww-veld__fout" id={`${id}-fout`}>
      <Icoon naam="waarschuwing" />
      <span>{fout}</span>
    </p>
  )
}
