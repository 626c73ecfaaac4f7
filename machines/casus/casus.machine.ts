import type { Kader } from '../weging/kader.schema'
import { dossier, gevaar, hulp, melding, route } from './regios/daarna'
import { casusSetup } from './regios/setup'
import { stapRegio } from './regios/stappen'
import { wegingRegio } from './regios/weging'
import { beginStand } from './stand'

export type CasusMachine = ReturnType<typeof bouw>
const gebouwd = new WeakMap<Kader, CasusMachine>()

/**
 * The statechart of a casus under one kader version: eleven regions side by side, each gebeurtenis handled by one of
 * them. No transition targets another region; regions learn of each other through the context.
 */
export function casusMachine(kader: Kader): CasusMachine {
  const bestaand = gebouwd.get(kader)
  if (bestaand) return bestaand
  const nieuw = bouw(kader)
  gebouwd.set(kader, nieuw)
  return nieuw
}

function bouw(kader: Kader) {
  return casusSetup(kader).createMachine({
    id: 'casus',
    context: ({ input }) => beginStand(kader, input),
    type: 'parallel',
    states: {
      signalen: stapRegio('signalen'),
      raadplegen: stapRegio('raadplegen'),
      gesprek: stapRegio('gesprek'),
      wegen: stapRegio('wegen'),
      beslissen: stapRegio('beslissen'),
      weging: wegingRegio(kader),
      gevaar,
      route,
      hulp,
      melding,
      dossier,
    },
  })
}
