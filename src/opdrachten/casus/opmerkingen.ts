import { alle, type Casus, laadSignalen } from '../../../machines/index'
import type { Probleem } from './probleem'

/** What is told and refused nothing: signals that are not in the list. No rule reads them, so a typo is easily missed. */
export async function opmerkingenBij({ regels }: Casus): Promise<Probleem[]> {
  const bekend = new Set((await laadSignalen()).signalen.map(({ id }) => id))
  const genoemd = [
    ...alle(regels, 'signalen aangekruist').flatMap(({ nr, type, signalen }) =>
      signalen.map((signaal) => ({ nr, gebeurtenis: type, signaal })),
    ),
    ...alle(regels, 'feit vastgelegd').flatMap(({ nr, type, signaal }) =>
      signaal === undefined ? [] : [{ nr, gebeurtenis: type, signaal }],
    ),
  ]
  return genoemd
    .filter(({ signaal }) => !bekend.has(signaal))
    .map(({ signaal, ...plaats }) => ({ id: 'signaal-onbekend', waarden: { signaal }, ...plaats }))
}
