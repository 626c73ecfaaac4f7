import { beschrevenDoor } from './beschreven-door'
import { Icoon } from './icoon'
import './keuzelijst.css'
import { Veld, type VeldBasis } from './veld'

export interface KeuzelijstProps extends VeldBasis {
  opties: readonly { waarde: string; label: string }[]
  waarde: string
  onWijzig: (waarde: string) => void
  /** "Kies …": the first line, with an empty value. */
  leeg?: string | undefined
}

export function Keuzelijst({ opties, waarde, onWijzig, leeg, ...veld }: KeuzelijstProps) {
  return (
    <Veld {...veld}>
      <div className="ww-keuzelijst">
        <select
          className="utrecht-select utrecht-select--html-select ww-invoer"
          id={veld.id}
          name={veld.id}
          value={waarde}
          autoComplete="off"
          aria-invalid={veld.fout ? true : undefined}
          aria-describedby={beschrevenDoor(veld.id, veld.hint, veld.fout)}
          onChange={(event) => onWijzig(event.target.value)}
        >
          {leeg !== undefined && <option value="">{leeg}</option>}
          {opties.map((optie) => (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ))}
        </select>
        <Icoon naam="omlaag" />
      </div>
    </Veld>
  )
}
