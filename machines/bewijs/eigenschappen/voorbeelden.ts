import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Stand } from '../../casus/stand'
import type { Onderdelen } from '../onderdelen'

/*
 * The acts that properties hold against a state, to hear what stands in their way.
 */

const op = '2026-01-05'
const vast = { op, beslisser: '…', motivering: '…' } as const

/** Every decision that something can hold back; that to report comes first. */
const BESLUITEN: readonly Gebeurtenis[] = [
  { type: 'melden besloten', besluit: 'melden', ...vast },
  { type: 'melden besloten', besluit: 'niet-melden', ...vast },
  { type: 'hulp besloten', besluit: 'starten', ...vast },
  { type: 'casus gesloten', op, reden: '…' },
]
/** Every act of contact with family or suspect. */
const CONTACT: readonly Gebeurtenis[] = [
  { type: 'gesprek voorgenomen', op, met: ['…'], doel: '…' },
  { type: 'informeren voorgenomen', op, persoon: '…', hoe: '…' },
]

type Bezwaren = Onderdelen['bezwaren']
type Ids = readonly (readonly string[])[]

/** The ids of what stands in the way of each decision; asked once of each state. */
export const tegenBesluiten = eenKeerPerStand(BESLUITEN)
/** The same for each act of contact. */
export const tegenContact = eenKeerPerStand(CONTACT)

function eenKeerPerStand(gebeurtenissen: readonly Gebeurtenis[]): (bezwaren: Bezwaren, stand: Stand) => Ids {
  const bekend = new WeakMap<Bezwaren, WeakMap<Stand, Ids>>()
  return (bezwaren, stand) => {
    const perStand = bekend.get(bezwaren) ?? new WeakMap<Stand, Ids>()
    bekend.set(bezwaren, perStand)
    const eerder = perStand.get(stand)
    if (eerder) return eerder
    const ids = gebeurtenissen.map((gebeurtenis) => bezwaren(stand, gebeurtenis).map(({ id }) => id))
    perStand.set(stand, ids)
    return ids
  }
}
