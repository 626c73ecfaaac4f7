import { leesGebeurtenis, type Regel } from '../../../machines/index'
import type { Probleem, Uitkomst } from './probleem'
import type { Script } from './script'

/** Checks every entry of a script and numbers it. All that is wrong in any entry is told at once. */
export function leesRegels({ gebeurtenissen, regelVan }: Script): Uitkomst<readonly Regel[]> {
  const regels: Regel[] = []
  const problemen: Probleem[] = []
  let vorige: string | undefined
  for (const [plek, ruw] of gebeurtenissen.entries()) {
    const nr = plek + 1
    const gelezen = leesGebeurtenis(metDag(ruw, vorige, nr))
    if ('goed' in gelezen) regels.push({ nr, vastgelegd: `${gelezen.goed.op}T12:00:00Z`, gebeurtenis: gelezen.goed })
    else problemen.push(...gelezen.bezwaren.map((bezwaar) => ({ ...bezwaar, ...waar(ruw, nr, regelVan(nr)) })))
    vorige = dagVan(ruw) ?? vorige ?? NOODDAG
  }
  const eerst = regels.find(({ nr }) => nr === 1)
  if (eerst && eerst.gebeurtenis.type !== 'casus geopend')
    problemen.unshift({ id: 'eerst-openen', waarden: {}, ...waar(eerst.gebeurtenis, 1, regelVan(1)) })
  return problemen.length > 0 ? { problemen } : { goed: regels }
}

/** Stands in for a day that is missing from the first entry, so that the rest is still checked; nothing is run with it. */
const NOODDAG = '2000-01-01'

/** An entry without `op` happened on the day of the entry before it. */
function metDag(ruw: unknown, vorige: string | undefined, nr: number): unknown {
  const zonder = typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw) && !('op' in ruw)
  return zonder && vorige !== undefined && nr > 1 ? { ...ruw, op: vorige } : ruw
}

function dagVan(ruw: unknown): string | undefined {
  const op = typeof ruw === 'object' && ruw !== null && 'op' in ruw ? ruw.op : undefined
  return typeof op === 'string' && 'goed' in leesGebeurtenis({ type: '112 gebeld', op }) ? op : undefined
}

/** Which entry a problem is about. */
export function waar(
  ruw: unknown,
  nr: number,
  regel: number | undefined,
): Pick<Probleem, 'nr' | 'gebeurtenis' | 'regel'> {
  const type = typeof ruw === 'object' && ruw !== null && 'type' in ruw ? ruw.type : undefined
  return { nr, ...(typeof type === 'string' ? { gebeurtenis: type } : {}), ...(regel === undefined ? {} : { regel }) }
}
