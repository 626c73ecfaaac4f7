import { useTranslation } from 'react-i18next'
import type { Ontbrekend } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { useNoem } from './zinnen'

export interface Ontbreekwoorden {
  /** Its own for everything that is missing, also twice the same about other people. */
  readonly id: string
  readonly titel: string
  readonly waarom: string
}

/** What is missing and why, in the words of the core. */
export function useOntbreekzin(): (ontbrekend: Ontbrekend) => Ontbreekwoorden {
  const { i18n } = useTranslation()
  const woord = useWoord()
  const noem = useNoem()
  return ({ id, waarden }) => {
    const naam = (soort: string, waarde: string) => {
      const afwijking = `kern:afwijking.${waarde}`
      return soort === 'soort' && i18n.exists(afwijking) ? woord(afwijking) : noem(soort, waarde)
    }
    const woorden = Object.fromEntries(Object.entries(waarden).map(([soort, waarde]) => [soort, naam(soort, waarde)]))
    const context = ['persoon', 'routesoort'].find((soort) => soort in waarden)
    const over: { context?: string } = context ? { context } : {}
    const zin = (deel: 'titel' | 'waarom') => woord(`kern:ontbreekt.${id}.${deel}`, { ...woorden, ...over })
    return { id: [id, ...Object.values(waarden)].join(' '), titel: zin('titel'), waarom: zin('waarom') }
  }
}
