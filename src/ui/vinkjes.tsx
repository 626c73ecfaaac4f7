import { type Optie, Optiekaart } from './optiekaart'
import { Veldgroep, type VeldgroepBasis } from './veldgroep'

export interface VinkjesProps extends VeldgroepBasis {
  opties: readonly Optie[]
  waarden: readonly string[]
  /** In the order of the options. */
  onWijzig: (waarden: string[]) => void
  naastElkaar?: boolean | undefined
}

/** Any number out of several. */
export function Vinkjes({ opties, waarden, onWijzig, naastElkaar, ...groep }: VinkjesProps) {
  const zet = (waarde: string, aan: boolean) =>
    onWijzig(opties.map((optie) => optie.waarde).filter((een) => (een === waarde ? aan : waarden.includes(een))))
  return (
    <Veldgroep {...groep}>
      <div className={naastElkaar ? 'ww-opties ww-opties--naast' : 'ww-opties'}>
        {opties.map((optie, index) => (
          <Optiekaart
            key={optie.waarde}
            id={index === 0 ? groep.id : `${groep.id}-${optie.waarde}`}
            type="checkbox"
            naam={groep.id}
            optie={optie}
            aan={waarden.includes(optie.waarde)}
            onZet={(aan) => zet(optie.waarde, aan)}
          />
        ))}
      </div>
    </Veldgroep>
  )
}
