import { beschrevenDoor } from './beschreven-door'
import { priveInvoer } from './prive-invoer'
import './tekstvak.css'
import { Veld, type VeldBasis } from './veld'

const ruimte = 20_000

export interface TekstvakProps extends VeldBasis {
  waarde: string
  onWijzig: (waarde: string) => void
  /** Lines to begin with; it grows with the text. */
  regels?: number | undefined
  /** Default 20,000. Longer text is kept, so that nothing pasted is lost unseen; the counter tells. */
  max?: number | undefined
  /** Words for the counter; a negative number is what is too many. Shown from four fifths of `max`. */
  teller?: ((over: number) => string) | undefined
}

export function Tekstvak({ waarde, onWijzig, regels = 4, max = ruimte, teller, ...veld }: TekstvakProps) {
  const over = max - waarde.length
  const telt = teller !== undefined && over < max / 5
  const beschrijving = beschrevenDoor(veld.id, veld.hint, veld.fout)
  return (
    <Veld {...veld}>
      <textarea
        {...priveInvoer}
        className="utrecht-textarea utrecht-textarea--html-textarea ww-invoer ww-tekstvak"
        id={veld.id}
        name={veld.id}
        value={waarde}
        rows={Math.max(regels, nodigeRegels(waarde))}
        aria-invalid={veld.fout || over < 0 ? true : undefined}
        aria-describedby={telt ? `${beschrijving ?? ''} ${veld.id}-teller`.trim() : beschrijving}
        onChange={(event) => onWijzig(event.target.value)}
      />
      {telt && (
        <p
          className={over < 0 ? 'ww-tekstvak__teller ww-tekstvak__teller--te-veel' : 'ww-tekstvak__teller'}
          id={`${veld.id}-teller`}
        >
          {teller(over)}
        </p>
      )}
    </Veld>
  )
}

function nodigeRegels(tekst: string): number {
  const regels = tekst.split('\n').reduce((som, regel) => som + Math.max(1, Math.ceil(regel.length / 60)), 0)
  return Math.min(regels, 24)
}
