import { useState } from 'react'
import { DatumDeel } from './datum-deel'
import './datumveld.css'
import {
  type DatumDelen,
  type DatumGrenzen,
  type DeelsDatumUitkomst,
  leesDeelsDatum,
  splitsDeelsDatum,
  splitsHeleDatum,
} from './deels-datum'
import { Knop } from './knop'
import { Veldgroep, type VeldgroepBasis } from './veldgroep'

export interface DatumveldProps extends VeldgroepBasis, DatumGrenzen {
  /** `2026-11-18`, `2026-11`, `2026`, `onbekend` or empty. */
  waarde: string
  /** Half a date that was typed before; only looked at in the beginning. */
  half?: DatumDelen | undefined
  /** `delen` is what is typed, also where that is no date yet. */
  onWijzig: (uitkomst: DeelsDatumUitkomst, delen: DatumDelen) => void
  /** `onbekend` absent: the question does not offer it. */
  woorden: { dag: string; maand: string; jaar: string; onbekend?: string | undefined }
  /** Buttons such as "vandaag" and "gisteren". */
  snel?: readonly { label: string; waarde: string }[] | undefined
}

export function Datumveld({ waarde, half, onWijzig, woorden, snel = [], vanaf, tot, ...groep }: DatumveldProps) {
  const [delen, zetDelen] = useState(() => half ?? splitsDeelsDatum(waarde))
  const [gemeld, zetGemeld] = useState(waarde)
  const [vorige, zetVorige] = useState(waarde)
  const onbekend = waarde === 'onbekend'
  if (waarde !== vorige) {
    zetVorige(waarde)
    if (waarde !== gemeld) zetDelen(splitsDeelsDatum(waarde))
  }
  const meld = (uitkomst: DeelsDatumUitkomst, nieuw: DatumDelen) => {
    zetDelen(nieuw)
    zetGemeld(uitkomst.waarde)
    onWijzig(uitkomst, nieuw)
  }
  const wijzig = (nieuw: DatumDelen) => meld(leesDeelsDatum(nieuw, { vanaf, tot }), nieuw)
  const kies = (heel: string) =>
    meld(heel === '' ? { soort: 'leeg', waarde: '' } : { soort: 'goed', waarde: heel }, splitsDeelsDatum(heel))
  const deel = (naam: keyof DatumDelen) => ({
    naam,
    label: woorden[naam],
    tekst: delen[naam],
    fout: Boolean(groep.fout),
    onWijzig: (tekst: string) => wijzig(splitsHeleDatum(tekst) ?? { ...delen, [naam]: tekst }),
  })
  return (
    <Veldgroep {...groep}>
      <div className="ww-datumveld">
        <DatumDeel id={groep.id} {...deel('dag')} />
        <DatumDeel id={`${groep.id}-maand`} {...deel('maand')} />
        <DatumDeel id={`${groep.id}-jaar`} {...deel('jaar')} />
        {snel.map((keuze) => (
          <Knop key={keuze.waarde} soort="stil" onClick={() => kies(keuze.waarde)}>
            {keuze.label}
          </Knop>
        ))}
      </div>
      {woorden.onbekend && (
        <label className="ww-datumveld__onbekend">
          <input
            type="checkbox"
            autoComplete="off"
            checked={onbekend}
            onChange={(event) => kies(event.target.checked ? 'onbekend' : '')}
          />
          <span>{woorden.onbekend}</span>
        </label>
      )}
    </Veldgroep>
  )
}
