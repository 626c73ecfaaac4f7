import { createActor, type SnapshotFrom } from 'xstate'
import type { CasusMachine } from './casus.machine'
import type { Gebeurtenis } from './gebeurtenissen/vocabulaire'
import type { Opening } from './stand'

export type CasusSnapshot = SnapshotFrom<CasusMachine>

/**
 * `machine.transition` wants an actor scope for effects. The casus has none, so one inert scope per machine serves
 * every step: 2.5–16 µs against 44–140 µs for `transition()`. The argument is undocumented; xstate is pinned for it.
 */
const scopes = new WeakMap<CasusMachine, Parameters<CasusMachine['transition']>[2]>()

function scopeVan(machine: CasusMachine): Parameters<CasusMachine['transition']>[2] {
  const bekend = scopes.get(machine)
  if (bekend) return bekend
  const actor = createActor(machine, { input: { client: 'kind', aandachtsfunctionaris: 'adviseert' } })
  const scope = (actor as unknown as { _actorScope: Parameters<CasusMachine['transition']>[2] })._actorScope
  scopes.set(machine, scope)
  return scope
}

/** The state right after opening: the same inert scope, so that no actor is made for each casus. */
export function begin(machine: CasusMachine, geopend: Opening): CasusSnapshot {
  return machine.getInitialSnapshot(scopeVan(machine), geopend)
}

/** The state after one gebeurtenis; the same snapshot when it is refused. Pure: nothing runs, nothing is started. */
export function beweeg(machine: CasusMachine, snapshot: CasusSnapshot, gebeurtenis: Gebeurtenis): CasusSnapshot {
  return machine.transition(snapshot, gebeurtenis, scopeVan(machine))
}
