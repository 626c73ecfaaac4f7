import type { Bezwaar } from '../casus/bezwaren'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import type { Afwijking } from './afwijkingen'

/** What in a logboek has an id that others refer to. */
export type Genoemd = ReadonlySet<string>

const MAAKT: Readonly<Record<string, string>> = {
  'feit vastgelegd': 'feit',
  'persoon toegevoegd': 'persoon',
  'raadpleging gehouden': 'raadpleging',
  'afspraak gemaakt': 'afspraak',
}

/** The id that this gebeurtenis brings into the logboek, if it brings one. */
export function nieuweVerwijzing(gebeurtenis: Gebeurtenis): string | undefined {
  const soort = MAAKT[gebeurtenis.type]
  return soort && 'id' in gebeurtenis ? `${soort} ${gebeurtenis.id}` : undefined
}

/** References that lead nowhere, and ids that are used twice. */
export function verwijzingBezwaren(
  genoemd: Genoemd,
  gebeurtenis: Gebeurtenis,
  afwijkingen: readonly Pick<Afwijking, 'nr'>[],
): Bezwaar[] {
  const soort = MAAKT[gebeurtenis.type]
  if (soort && 'id' in gebeurtenis && genoemd.has(`${soort} ${gebeurtenis.id}`)) {
    return [{ id: 'bestaat-al', waarden: { soort, id: gebeurtenis.id } }]
  }
  return verwijzingen(gebeurtenis)
    .filter(([doel, id]) => !genoemd.has(`${doel} ${id}`))
    .map(([doel, id]) => ({ id: 'bestaat-niet', waarden: { soort: doel, id } }))
    .concat(
      gebeurtenis.type === 'afwijking toegelicht' &&
        !afwijkingen.some((afwijking) => afwijking.nr === gebeurtenis.regel)
        ? [{ id: 'bestaat-niet', waarden: { soort: 'afwijking', id: String(gebeurtenis.regel) } }]
        : [],
    )
}

function verwijzingen(gebeurtenis: Gebeurtenis): [string, string][] {
  switch (gebeurtenis.type) {
    case 'feit ingetrokken':
      return [['feit', gebeurtenis.feit]]
    case 'persoon ingetrokken':
      return [['persoon', gebeurtenis.persoon]]
    case 'wens vastgelegd':
      return gebeurtenis.persoon === undefined ? [] : [['persoon', gebeurtenis.persoon]]
    case 'toets gehouden':
      return [['afspraak', gebeurtenis.afspraak]]
    default:
      return []
  }
}
