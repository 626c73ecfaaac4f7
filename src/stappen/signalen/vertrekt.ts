import { vertrekkend } from '../../werk/vertrek'
import { useWerk } from '../../werk/werk'

/** The bijzonderheden of which somebody leaves this week, as long as the core waits for the answer on acute unsafety. */
export function useVertrekt(): readonly string[] {
  const { casus, oordeel } = useWerk()
  if (!oordeel.ontbreekt.some(({ id }) => id === 'acuut-nu-beoordelen')) return []
  return vertrekkend(casus, oordeel)
}
