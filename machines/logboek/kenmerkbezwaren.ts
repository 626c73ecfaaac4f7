import type { Bezwaar } from '../casus/bezwaren'
import { leest } from '../casus/bijzonderheidregels'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'

/** A kenmerk of a bijzonderheid for which no rule looks at it is a mistake: nobody may think that it counted. */
export function kenmerkBezwaren(gebeurtenis: Gebeurtenis): Bezwaar[] {
  if (gebeurtenis.type !== 'bijzonderheid vastgesteld') return []
  const { bijzonderheid } = gebeurtenis
  return (['risico', 'volwassen'] as const)
    .filter((kenmerk) => gebeurtenis[kenmerk] !== undefined && !leest(bijzonderheid, kenmerk))
    .map((kenmerk) => ({ id: 'kenmerk-telt-niet', waarden: { bijzonderheid, kenmerk } }))
}
