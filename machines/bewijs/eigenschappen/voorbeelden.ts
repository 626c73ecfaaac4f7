import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'

/*
 * The acts that properties hold against a state, to hear what stands in their way.
 */

const op = '2026-01-05'
const vast = { op, beslisser: '…', motivering: '…' } as const

export const MELDEN_BESLUITEN: Gebeurtenis = { type: 'melden besloten', besluit: 'melden', ...vast }
export const NIET_MELDEN_BESLUITEN: Gebeurtenis = { type: 'melden besloten', besluit: 'niet-melden', ...vast }
export const SLUITEN: Gebeurtenis = { type: 'casus gesloten', op, reden: '…' }
/** Every decision that something can hold back. */
export const BESLUITEN: readonly Gebeurtenis[] = [
  MELDEN_BESLUITEN,
  NIET_MELDEN_BESLUITEN,
  { type: 'hulp besloten', besluit: 'starten', ...vast },
  SLUITEN,
]
/** Every act of contact with family or suspect. */
export const CONTACT: readonly Gebeurtenis[] = [
  { type: 'gesprek voorgenomen', op, met: ['…'], doel: '…' },
  { type: 'informeren voorgenomen', op, persoon: '…', hoe: '…' },
]
