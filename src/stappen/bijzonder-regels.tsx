import type { ReactNode } from 'react'
import type { Grondslag } from '../../machines/index'
import { Bronklap } from '../werk/bronklap'
import './bijzonder.css'

export interface BijzonderRegel {
  readonly id: string
  readonly tekst: ReactNode
  readonly bron: string
  readonly grondslag: Grondslag
}

/** Lines of a bijzonderheid, each with its kind of norm and, behind that, its source. */
export function BijzonderRegels({ regels }: { readonly regels: readonly BijzonderRegel[] }) {
  return (
    <ul className="ww-bijzonder__regels">
      {regels.map(({ id, tekst, bron, grondslag }) => (
        <li key={id}>
          {tekst}
          <Bronklap bron={bron} grondslag={grondslag} />
        </li>
      ))}
    </ul>
  )
}
