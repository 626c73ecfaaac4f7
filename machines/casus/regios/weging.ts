import { bereik, type Pijl } from '../../weging/bereik'
import type { Kader } from '../../weging/kader.schema'
import type { Regio } from './setup'

/**
 * The kader compiled to one region: each question a state, each antwoord a transition, each outcome a state. The step
 * a question belongs to is layout and has no part in it.
 */
export function wegingRegio(kader: Kader): Regio {
  const { posities, pijlen } = bereik(kader)
  const eerste = kader.vragen[0]?.id ?? ''
  return {
    initial: eerste,
    states: Object.fromEntries(posities.map((positie) => [positie, wegingStaat(pijlen, positie)])),
    on: {
      'antwoord gewijzigd': posities.map((naar) => ({
        guard: { type: 'de wijziging leidt hierheen', params: { naar } },
        target: `.${naar}`,
        actions: 'vastleggen',
      })),
      'vraag opengelaten': { guard: 'niets staat in de weg', actions: 'vastleggen' },
      'persoon afgesloten': { guard: 'niets staat in de weg', actions: 'vastleggen' },
      'ronde gestart': { guard: 'niets staat in de weg', target: `.${eerste}`, actions: 'vastleggen' },
    },
    always: { guard: 'een nieuwe ronde is gevraagd', target: `.${eerste}`, actions: 'ronde openen' },
  } as Regio
}

function wegingStaat(pijlen: readonly Pijl[], positie: string) {
  const uit = pijlen.filter((pijl) => pijl.van === positie)
  if (uit.length === 0) return {}
  return {
    on: {
      'vraag beantwoord': uit.map(({ vraag, antwoord, naar }) => ({
        guard: { type: 'het antwoord leidt hierheen', params: { vraag, antwoord, naar } },
        ...(naar === positie ? {} : { target: naar }),
        actions: 'vastleggen',
      })),
    },
  }
}
