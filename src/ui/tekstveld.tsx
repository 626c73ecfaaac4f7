import { beschrevenDoor } from './beschreven-door'
import { priveInvoer, wachtwoordInvoer } from './prive-invoer'
import './tekstveld.css'
import { Veld, type VeldBasis } from './veld'

export interface TekstveldProps extends VeldBasis {
  waarde: string
  onWijzig: (waarde: string) => void
  type?: 'text' | 'tel' | 'search' | 'password' | 'email' | 'time' | undefined
  /** As wide as what is expected in it. */
  breedte?: 'kort' | 'half' | 'vol' | undefined
  inputMode?: 'text' | 'numeric' | 'tel' | undefined
  autoComplete?: string | undefined
  maxLengte?: number | undefined
}

export function Tekstveld(props: TekstveldProps) {
  const {
    waarde,
    onWijzig,
    type = 'text',
    breedte = 'vol',
    inputMode,
    autoComplete = 'off',
    maxLengte,
    ...veld
  } = props
  return (
    <Veld {...veld}>
      <input
        {...(autoComplete.endsWith('-password') ? wachtwoordInvoer : priveInvoer)}
        className={`utrecht-textbox utrecht-textbox--html-input ww-invoer ww-tekstveld--${breedte}`}
        id={veld.id}
        name={veld.id}
        type={type}
        value={waarde}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLengte}
        aria-invalid={veld.fout ? true : undefined}
        aria-describedby={beschrevenDoor(veld.id, veld.hint, veld.fout)}
        onChange={(event) => onWijzig(event.target.value)}
      />
    </Veld>
  )
}
