import type { Blokkade } from '../../machines/index'
import { useBlokkadezin } from './blokkadezin'

export interface BlokkadelijstProps {
  blokkades: readonly Blokkade[]
}

/** What holds something back, why, and what to do about it, each in one paragraph. */
export function Blokkadelijst({ blokkades }: BlokkadelijstProps) {
  const zin = useBlokkadezin()
  return (
    <ul>
      {blokkades.map(zin).map(({ id, titel, uitleg, doen }) => (
        <li key={id}>
          <strong>{titel}.</strong> {uitleg} {doen}
        </li>
      ))}
    </ul>
  )
}
