import type { CasusMachine } from '../casus/casus.machine'

const bekend = new WeakMap<CasusMachine, CasusMachine>()

/**
 * A copy of the machine that remembers which transitions it chose last. `can` and `transition` ask that one after the
 * other of the same state and the same gebeurtenis; guards look at nothing else, so the second answer is the first.
 */
export function onthoudend(machine: CasusMachine): CasusMachine {
  const eerder = bekend.get(machine)
  if (eerder) return eerder
  const kopie = machine.provide({})
  const kies = kopie.getTransitionData.bind(kopie)
  let laatst: { snapshot: object; gebeurtenis: object; gekozen: ReturnType<typeof kies> } | undefined
  kopie.getTransitionData = (snapshot, gebeurtenis) => {
    if (laatst?.snapshot !== snapshot || laatst.gebeurtenis !== gebeurtenis) {
      laatst = { snapshot, gebeurtenis, gekozen: kies(snapshot, gebeurtenis) }
    }
    return laatst.gekozen
  }
  bekend.set(machine, kopie)
  return kopie
}
