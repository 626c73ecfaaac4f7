import type { Blokkade } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { useNoem } from './zinnen'

export interface BlokkadelijstProps {
  blokkades: readonly Blokkade[]
}

/** What holds something back, why, and what to do about it: the words of the core. */
export function Blokkadelijst({ blokkades }: BlokkadelijstProps) {
  const woord = useWoord()
  const noem = useNoem()
  return (
    <ul>
      {blokkades.map(({ id, waarden }) => {
        const woorden = Object.fromEntries(
          Object.entries(waarden).map(([soort, waarde]) => [soort, noem(soort, waarde)]),
        )
        const zin = (deel: 'titel' | 'uitleg' | 'doen') => woord(`kern:blokkade.${id}.${deel}`, woorden)
        return (
          <li key={id + Object.values(waarden).join()}>
            <strong>{zin('titel')}.</strong> {zin('uitleg')} {zin('doen')}
          </li>
        )
      })}
    </ul>
  )
}
