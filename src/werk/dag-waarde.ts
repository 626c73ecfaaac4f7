import type { DeelsDatumUitkomst } from '../ui/deels-datum'

/** A date field nobody touched. */
export const LEGE_DAG: DeelsDatumUitkomst = { soort: 'leeg', waarde: '' }

/** A date field filled in beforehand. */
export function gevuldeDag(waarde: string): DeelsDatumUitkomst {
  return { soort: 'goed', waarde }
}
