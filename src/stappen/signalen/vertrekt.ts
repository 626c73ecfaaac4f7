import { alle } from '../../../machines/index'
import { useWerk } from '../../werk/werk'

/** Somebody was said to leave this week, and the core still waits for the answer on acute unsafety. */
export function useVertrekt(): boolean {
  const { casus, oordeel } = useWerk()
  const gelden = oordeel.bijzonderheden.map(({ id }) => id)
  return (
    oordeel.ontbreekt.some(({ id }) => id === 'acuut-nu-beoordelen') &&
    alle(casus.regels, 'bijzonderheid vastgesteld').some(
      ({ bijzonderheid, vertrek }) => vertrek !== undefined && gelden.includes(bijzonderheid),
    )
  )
}
