import { laatste } from '../logboek/lezen'
import type { Regel } from '../logboek/regel'
import type { Ontbrekend } from './ontbreekt'

/** Whether the organisation has what it needs to keep: derived from the logboek, nobody types what an export held. */
export interface Opbergstand {
  /** The newest filing of an export: when, where, and the number of the last line it can have held. */
  readonly laatste: { readonly op: string; readonly waar: string; readonly tot: number } | null
  /** The day of the newest filing, if nothing was recorded after it; else `null`. */
  readonly volledigOp: string | null
  /** What was not filed since: a closing, or a decision. It asks for an export, and holds nothing. */
  readonly nogNa: 'besluit' | 'sluiten' | null
}

/** What an export is filed after: the two decisions, and the closing. */
const VRAAGT_OPBERGEN: ReadonlySet<string> = new Set(['melden besloten', 'hulp besloten', 'casus gesloten'])

/** How the filing of the export stands. A filing covers no decision that was taken on a later day. */
export function opbergstand(regels: readonly Regel[]): Opbergstand {
  const opgeborgen = laatste(regels, 'uitvoer opgeborgen')
  const besluit = regels.findLast(({ gebeurtenis: { type } }) => VRAAGT_OPBERGEN.has(type))
  const gedekt = besluit && opgeborgen && opgeborgen.nr > besluit.nr && opgeborgen.op >= besluit.gebeurtenis.op
  const isVolledig = opgeborgen !== undefined && opgeborgen.nr === regels.length
  return {
    laatste: opgeborgen ? { op: opgeborgen.op, waar: opgeborgen.waar, tot: opgeborgen.nr - 1 } : null,
    volledigOp: isVolledig && (!besluit || gedekt) ? opgeborgen.op : null,
    nogNa: besluit && !gedekt ? naWat(besluit) : null,
  }
}

/** The open point that asks to file the export; it never holds anything. */
export function opbergen(regels: readonly Regel[]): Ontbrekend[] {
  const { nogNa } = opbergstand(regels)
  return nogNa ? [{ id: 'uitvoer-opbergen', stap: 'daarna', waarden: { na: nogNa } }] : []
}

function naWat({ gebeurtenis }: Regel): 'besluit' | 'sluiten' {
  return gebeurtenis.type === 'casus gesloten' ? 'sluiten' : 'besluit'
}
