import { useId } from 'react'
import { type Optie, Optiekaart } from './optiekaart'
import { Veldgroep, type VeldgroepBasis } from './veldgroep'

export interface KeuzeProps extends VeldgroepBasis {
  opties: readonly Optie[]
  /** `null`: nothing chosen yet. */
  waarde: string | null
  onWijzig: (waarde: string) => void
  /** Short options may stand beside each other on a wide screen. */
  naastElkaar?: boolean | undefined
}

/** One answer out of a few, each a card as large as a thumb. */
export function Keuze({ opties, waarde, onWijzig, naastElkaar, ...groep }: KeuzeProps) {
  const naam = useId()
  return (
    <Veldgroep {...groep}>
      <div className={naastElkaar ? 'ww-opties ww-opties--naast' : 'ww-opties'}>
        {opties.map((optie, index) => (
          <Optiekaart
            key={optie.waarde}
            id={index === 0 ? groep.id : `${groep.id}-${optie.waarde}`}
            type="radio"
            naam={naam}
            optie={optie}
            aan={optie.waarde === waarde}
            onZet={() => onWijzig(optie.waarde)}
          />
        ))}
      </div>
    </Veldgroep>
  )
}
