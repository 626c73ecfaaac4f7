import { alle } from '../../../machines/index'
import { useWerk } from '../../werk/werk'

/** The bijzonderheden of which somebody leaves this week, as long as the core waits for the answer on acute unsafety. */
export function useVertrekt(): readonly string[] {
  const { casus, oordeel } = useWerk()
  if (!oordeel.ontbreekt.some(({ id }) => id === 'acuut-nu-beoordelen')) return []
  const gelden = oordeel.bijzonderheden.map(({ id }) => id)
  return alle(casus.regels, 'bijzonderheid vastgesteld')
    .filter(({ bijzonderheid, vertrek }) => vertrek !== undefined && gelden.includes(bijzonderheid))
    .map(({ bijzonderheid }) => bijzonderheid)
}
