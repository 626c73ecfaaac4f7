import { Terug } from '../../ui/terug'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useStapKop } from '../stap-kop'

/** Back from a page below step 1 to the step itself. */
export function NaarStap() {
  const { id } = useWerk()
  const { titel } = useStapKop('signalen')
  return <Terug href={paden.scherm(id, 'signalen')}>{titel}</Terug>
}
