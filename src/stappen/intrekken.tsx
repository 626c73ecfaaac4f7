import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Tekstvak } from '../ui/tekstvak'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, useInvullen } from '../werk/invullen'
import { useHadKlad, useKlad, useKladveld } from '../werk/klad'
import type { Invoer } from '../werk/werk'

export interface IntrekkenProps {
  /** What it is about, read out after the word on the button. */
  wat: string
  hint: string
  /** Keeps the ids of several of these apart. */
  voorvoegsel: string
  invoer: Invoer
}

/** A quiet button that asks the reason first. What is withdrawn stays readable in the logboek. */
export function Intrekken({ wat, hint, voorvoegsel, invoer }: IntrekkenProps) {
  const { t } = useTranslation()
  const hadKlad = useHadKlad('intrekken', voorvoegsel)
  const [open, zetOpen] = useState(hadKlad)
  const klad = useKlad('intrekken', voorvoegsel)
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const label = t('signalen:intrekken.reden')
  const invullen = useInvullen({ reden: label }, klad, `${voorvoegsel}-`)
  const knop = useRef<HTMLButtonElement>(null)
  const geopend = useRef(false)
  useEffect(() => {
    if (open) document.getElementById(`${voorvoegsel}-reden`)?.focus()
    else if (geopend.current) knop.current?.focus()
    geopend.current = open
  }, [open, voorvoegsel])
  if (!open) {
    return (
      <Knop ref={knop} soort="stil" onClick={() => zetOpen(true)}>
        {t('app:knop.trekIn')}
        <span className="ww-verborgen-tekst">: {wat}</span>
      </Knop>
    )
  }
  const verstuur = async () => {
    if (await invullen.leg({ ...invoer, reden })) zetOpen(false)
  }
  const sluit = () => {
    invullen.zet([])
    klad.wis()
    zetOpen(false)
  }
  return (
    <Invulformulier
      invullen={invullen}
      verstuur={verstuur}
      knop={t('app:knop.trekIn')}
      knopId={invullen.id(FORMULIER)}
      onAnnuleer={sluit}
      annuleerSoort="stil"
    >
      <Tekstvak
        id={invullen.id('reden')}
        label={label}
        hint={hint}
        fout={invullen.fout('reden')}
        waarde={reden}
        onWijzig={zetReden}
        regels={2}
      />
    </Invulformulier>
  )
}
