import { nieuwId } from '../werk/nieuw-id'
import { useWerk } from '../werk/werk'

/** The next id of its kind in the casus at hand. */
export function useNieuwId(): (soort: Parameters<typeof nieuwId>[1]) => string {
  const { casus } = useWerk()
  return (soort) => nieuwId(casus, soort)
}
