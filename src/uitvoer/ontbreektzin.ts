import type { Ontbrekend } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { useNoem } from '../werk/zinnen'

/** What is missing, in one line. */
export function useOntbreektzin(): (punt: Ontbrekend) => string {
  const woord = useWoord()
  const noem = useNoem()
  return ({ id, waarden }) => {
    const woorden = Object.entries(waarden).map(([soort, waarde]) => [soort, noem(soort, waarde)])
    return woord(`kern:ontbreekt.${id}.titel`, Object.fromEntries(woorden))
  }
}
