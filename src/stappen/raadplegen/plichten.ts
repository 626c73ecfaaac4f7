import { type GebeurtenisVan, type Grondslag, type Vereiste, vereisten } from '../../../machines/index'
import { useWerk } from '../../werk/werk'

/** Somebody to consult before deciding: under the kader, or because the organisation asks it on top. */
export interface Overlegplicht {
  readonly id: Vereiste['id'] & GebeurtenisVan<'verplichting overgeslagen'>['verplichting']
  readonly verplicht: boolean
  readonly gedaan: boolean
  /** The words of the kader; none where the organisation asks it. */
  readonly uitleg: string | undefined
  readonly bron: string
  readonly grondslag: Grondslag
}

/** What must be done first, and after it what the kader only asks where it is needed. */
export function useOverlegplichten(): Overlegplicht[] {
  const { casus, stand, teksten } = useWerk()
  const { collega, 'veilig-thuis-advies': advies } = casus.kader.vereist
  const gedaan = {
    collega: stand.collega,
    aandachtsfunctionaris: stand.functionaris,
    'veilig-thuis-advies': stand.veiligThuis !== 'nooit',
  }
  const eisen = vereisten(casus.kader, stand)
  const vrij = [
    { id: 'collega' as const, ...collega },
    { id: 'veilig-thuis-advies' as const, ...advies },
  ].filter(({ id, plicht }) => plicht !== 'verplicht' && !eisen.some((eis) => eis.id === id))
  const uitleg = ({ id, bron }: Pick<Overlegplicht, 'id' | 'bron'>) => {
    const deel = id === 'veilig-thuis-advies' ? id : 'collega'
    return bron === casus.kader.vereist[deel].bron ? teksten.vereist[deel] : undefined
  }
  return [
    ...eisen.map((eis) => ({ ...eis, verplicht: true })),
    ...vrij.map(({ id, bron, grondslag }) => ({ id, bron, grondslag, verplicht: false })),
  ].map((plicht) => ({ ...plicht, gedaan: gedaan[plicht.id], uitleg: uitleg(plicht) }))
}
