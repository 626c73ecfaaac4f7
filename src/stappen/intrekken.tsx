import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '../ui/formulier'
import { Knop } from '../ui/knop'
import { Tekstvak } from '../ui/tekstvak'
import { FORMULIER } from '../werk/vastleggen'
import type { Invoer } from '../werk/werk'
import { useInvullen } from './invullen'

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
  const [open, zetOpen] = useState(false)
  const [reden, zetReden] = useState('')
  const label = t('signalen:intrekken.reden')
  const invullen = useInvullen({ reden: label }, `${voorvoegsel}-`)
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
    zetOpen(false)
  }
  return (
    <Formulier
      fouten={invullen.fouten}
      foutenTitel={invullen.foutenTitel}
      onVerstuur={() => void verstuur()}
      acties={
        <>
          <Knop type="submit" id={invullen.id(FORMULIER)}>
            {t('app:knop.trekIn')}
          </Knop>
          <Knop soort="stil" onClick={sluit}>
            {t('app:knop.annuleer')}
          </Knop>
        </>
      }
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
    </Formulier>
  )
}
