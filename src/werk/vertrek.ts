import { alle, type Casus, type Oordeel } from '../../machines/index'

/** The bijzonderheden that still stand of which somebody said that the victim leaves today or this week. */
export function vertrekkend({ regels }: Casus, { bijzonderheden }: Oordeel): readonly string[] {
  const gelden = bijzonderheden.map(({ id }) => id)
  return alle(regels, 'bijzonderheid vastgesteld')
    .filter(({ bijzonderheid, vertrek }) => vertrek !== undefined && gelden.includes(bijzonderheid))
    .map(({ bijzonderheid }) => bijzonderheid)
}
