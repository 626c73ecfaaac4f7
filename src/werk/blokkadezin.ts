import type { Blokkade } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { useWoorden } from './zinnen'

export interface Blokkadewoorden {
  /** Its own for every blokkade, also twice the same about other people. */
  readonly id: string
  readonly titel: string
  readonly uitleg: string
  readonly doen: string
}

/** What holds something back, why, and what to do about it: the words of the core. */
export function useBlokkadezin(): (blokkade: Blokkade) => Blokkadewoorden {
  const woord = useWoord()
  const woorden = useWoorden()
  return ({ id, waarden }) => {
    const over: { context?: string } = 'routesoort' in waarden ? { context: 'routesoort' } : {}
    const zin = (deel: 'titel' | 'uitleg' | 'doen') =>
      woord(`kern:blokkade.${id}.${deel}`, { ...woorden(waarden), ...over })
    return {
      id: [id, ...Object.values(waarden)].join(' '),
      titel: zin('titel'),
      uitleg: zin('uitleg'),
      doen: zin('doen'),
    }
  }
}
