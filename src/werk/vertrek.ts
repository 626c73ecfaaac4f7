import { alle, type Casus } from '../../machines/index'

/** Whether somebody said, with a bijzonderheid that still stands, that the victim leaves today or this week. */
export function heeftVertrek(regels: Casus['regels']): boolean {
  const weg = alle(regels, 'bijzonderheid ingetrokken')
  return alle(regels, 'bijzonderheid vastgesteld').some(
    ({ vertrek, bijzonderheid, nr }) =>
      vertrek !== undefined && !weg.some((later) => later.bijzonderheid === bijzonderheid && later.nr > nr),
  )
}
