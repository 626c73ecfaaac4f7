import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'

/** What a witness need not tell: the same filler in every gebeurtenis of a proof. */
const VULLING = '…'

/** A gebeurtenis as one readable line: its name and the fields that matter. */
export function leesbaar(gebeurtenis: Gebeurtenis): string {
  const velden = Object.entries(gebeurtenis).filter(
    ([naam, waarde]) => naam !== 'type' && naam !== 'op' && waarde !== VULLING && !isLeeg(waarde),
  )
  const tekst = velden.map(
    ([naam, waarde]) => `${naam} ${typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde)}`,
  )
  return [gebeurtenis.type, ...tekst].join(' · ')
}

function isLeeg(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && Object.keys(waarde).length === 0
}
