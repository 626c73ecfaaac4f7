import { type ReactNode, useId, useRef, useState } from 'react'
import { beschrevenDoor } from './beschreven-door'
import { Icoon } from './icoon'
import { Optiekaart } from './optiekaart'
import { priveInvoer } from './prive-invoer'
import { Veldgroep, type VeldgroepBasis } from './veldgroep'
import { filterGroepen, type Zoekgroep } from './zoekkeuze-filter'
import './zoekkeuze.css'

export interface ZoekkeuzeProps extends VeldgroepBasis {
  groepen: readonly Zoekgroep[]
  waarde: string | null
  onWijzig: (waarde: string) => void
  zoekLabel: string
  /** "12 beroepen"; read out as the list changes. */
  aantal: (gevonden: number) => string
  /** "Gekozen: leraar"; stays in sight when the filter hides the choice. */
  gekozen: (label: string) => string
  /** What to do when nothing is found. */
  leeg?: ReactNode
}

/** A text field that narrows a list of radio buttons: no combobox, nothing to learn. */
export function Zoekkeuze({ groepen, waarde, onWijzig, zoekLabel, aantal, gekozen, leeg, ...groep }: ZoekkeuzeProps) {
  const naam = useId()
  const lijst = useRef<HTMLDivElement>(null)
  const [zoek, zetZoek] = useState('')
  const zichtbaar = filterGroepen(groepen, zoek)
  const opties = zichtbaar.flatMap((een) => een.opties)
  const keuze = groepen.flatMap((een) => een.opties).find((optie) => optie.waarde === waarde)
  return (
    <Veldgroep {...groep} className="ww-zoekkeuze">
      <label className="ww-zoekkeuze__label" htmlFor={groep.id}>
        {zoekLabel}
      </label>
      <div className="ww-zoekkeuze__invoer">
        <Icoon naam="zoek" />
        <input
          {...priveInvoer}
          className="utrecht-textbox utrecht-textbox--html-input ww-invoer"
          id={groep.id}
          type="search"
          value={zoek}
          aria-controls={`${groep.id}-lijst`}
          aria-describedby={beschrevenDoor(groep.id, groep.hint, groep.fout)}
          onChange={(event) => zetZoek(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') zetZoek('')
            if (event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault()
              lijst.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
            }
          }}
        />
      </div>
      <p className="ww-zoekkeuze__aantal" role="status">
        {aantal(opties.length)}
      </p>
      {keuze && !opties.includes(keuze) && <p className="ww-zoekkeuze__gekozen">{gekozen(keuze.label)}</p>}
      <div id={`${groep.id}-lijst`} ref={lijst}>
        {opties.length === 0 && leeg}
        {zichtbaar.map((een) => (
          <fieldset className="ww-zoekkeuze__groep" key={een.id}>
            <legend>{een.titel}</legend>
            <div className="ww-opties">
              {een.opties.map((optie) => (
                <Optiekaart
                  key={optie.waarde}
                  id={`${groep.id}-${een.id}-${optie.waarde}`}
                  type="radio"
                  naam={naam}
                  optie={optie}
                  aan={optie.waarde === waarde}
                  onZet={() => onWijzig(optie.waarde)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Veldgroep>
  )
}
