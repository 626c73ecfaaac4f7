import './bestandsveld.css'
import { beschrevenDoor } from './beschreven-door'
import { Veld, type VeldBasis } from './veld'

export interface BestandsveldProps extends VeldBasis {
  /** Which files are offered first: media types or endings. */
  accept: string
  onKies: (bestand: File) => void
}

/** Chooses one file of this device. */
export function Bestandsveld({ accept, onKies, ...veld }: BestandsveldProps) {
  return (
    <Veld {...veld}>
      <input
        className="ww-bestandskeuze"
        id={veld.id}
        type="file"
        accept={accept}
        aria-invalid={veld.fout ? true : undefined}
        aria-describedby={beschrevenDoor(veld.id, veld.hint, veld.fout)}
        onChange={(event) => {
          const bestand = event.target.files?.[0]
          if (bestand) onKies(bestand)
        }}
      />
    </Veld>
  )
}
