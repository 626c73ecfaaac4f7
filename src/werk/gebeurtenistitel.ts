import { useWoord } from '../taal/woord'

/** The human title of a kind of gebeurtenis. */
export function useGebeurtenistitel(): (type: string) => string {
  const woord = useWoord()
  return (type) => woord(`kern:gebeurtenis.${type.replaceAll(' ', '-')}.titel`)
}
