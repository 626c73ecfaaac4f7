import type { CasusSnapshot } from '../casus/beweging'

/**
 * The name of a state: value, context and history. Sets and maps that hold the same in another order are the same state;
 * parts that states share are written out once.
 */
export function sleutelmaker(): (snapshot: CasusSnapshot) => string {
  const nummers = new Map<string, number>()
  const perDeel = new WeakMap<object, number>()

  const nummerVan = (tekst: string): number => {
    const bekend = nummers.get(tekst)
    if (bekend !== undefined) return bekend
    if (nummers.size > 0xffff) throw new Error('Too many different parts for one character each')
    nummers.set(tekst, nummers.size)
    return nummers.size - 1
  }
  const nummerVanDeel = (deel: object): number => {
    const bekend = perDeel.get(deel)
    if (bekend !== undefined) return bekend
    const nummer = nummerVan(geordend(deel))
    perDeel.set(deel, nummer)
    return nummer
  }
  const kort = (waarde: unknown): number =>
    typeof waarde === 'object' && waarde !== null ? nummerVanDeel(waarde) : nummerVan(String(waarde))

  /** One character per part: short to compare, and quick to make. */
  const letters = (delen: object): string => {
    let tekst = ''
    for (const deel of Object.values(delen)) tekst += String.fromCharCode(kort(deel))
    return tekst
  }

  return ({ value, context, historyValue }) => letters(value) + letters(context) + geschiedenis(historyValue)
}

/** Written out with its names in order, so that the same values give the same text. */
export function geordend(waarde: unknown): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde) ?? 'undefined'
  if (Array.isArray(waarde)) return `[${waarde.map(geordend).join()}]`
  const paren = Object.entries(waarde).toSorted(([een], [ander]) => (een < ander ? -1 : 1))
  return `{${paren.map(([naam, deel]) => `${naam}:${geordend(deel)}`).join()}}`
}

function geschiedenis(historie: CasusSnapshot['historyValue']): string {
  const paren = Object.entries(historie)
  return paren.length === 0
    ? ''
    : paren.map(([id, knopen]) => `;${id}:${knopen.map((knoop) => knoop.id).join()}`).join('')
}
