import type { Kader } from '../weging/kader.schema'
import type { Herkomst } from './bijzonderheidregels'
import type { Stand } from './stand'

/** Somebody who must be consulted before deciding. */
export interface Vereiste extends Herkomst {
  readonly id: 'collega' | 'aandachtsfunctionaris' | 'veilig-thuis-advies'
  readonly van: 'kader' | 'organisatie'
}

const EIGEN_CODE: Herkomst = { bron: 'organisatie-eigen-code', grondslag: 'advies' }

/**
 * Who must be consulted in this casus: what the kader obliges, and after it what the organisation adds. An organisation
 * can only make it stricter; what the kader obliges already keeps the source of the kader.
 */
export function vereisten(kader: Kader, stand: Stand): Vereiste[] {
  const vanKader = uitKader(kader)
  const erbij = (['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies'] as const)
    .filter((id) => stand.organisatieregels.includes(id) && !vanKader.some((vereiste) => vereiste.id === id))
    .map((id) => ({ id, van: 'organisatie' as const, ...EIGEN_CODE }))
  return [...vanKader, ...erbij]
}

function uitKader({ vereist }: Kader): Vereiste[] {
  return (['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies'] as const).flatMap((id) => {
    const regel = vereist[id]
    if (regel?.plicht !== 'verplicht') return []
    return [{ id, van: 'kader' as const, bron: regel.bron, grondslag: regel.grondslag }]
  })
}

/** Whether the consultation was held, in whichever round. */
export function isGehouden(stand: Stand, id: Vereiste['id']): boolean {
  if (id === 'veilig-thuis-advies') return stand.veiligThuis !== 'nooit'
  return id === 'collega' ? stand.collega : stand.functionaris
}
