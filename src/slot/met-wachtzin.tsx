import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Sleutelinvoer } from '../opslag/kluis'
import { Formulier } from '../ui/formulier'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useFoutzin } from '../werk/foutzin'
import { Slotpagina } from './slotpagina'
import { Gebruikersnaam, Toonknop, Wachtzinveld } from './wachtzinveld'

export interface MetWachtzinProps {
  readonly titel: string
  readonly inleiding: string
  readonly knop: string
  /** Known already: then nothing is asked. */
  readonly met?: Sleutelinvoer | undefined
  readonly doe: (met: Sleutelinvoer) => Promise<Uitkomst<unknown>>
  readonly terug?: ReactNode
  readonly children?: ReactNode
}

/** A page that does something with the keys, and asks the passphrase again for it. */
export function MetWachtzin({ titel, inleiding, knop, met, doe, terug, children }: MetWachtzinProps) {
  const { t } = useTranslation()
  const foutzin = useFoutzin()
  const [wachtzin, zetWachtzin] = useState('')
  const [toon, zetToon] = useState(false)
  const [fout, zetFout] = useState<string | undefined>()
  const [bezig, zetBezig] = useState(false)
  const probeer = async () => {
    if (bezig) return
    if (!met && wachtzin === '') return zetFout(t('slot:op.leeg'))
    zetBezig(true)
    const uitkomst = await doe(met ?? { soort: 'wachtzin', wachtzin })
    zetBezig(false)
    if ('goed' in uitkomst) return
    zetFout(uitkomst.fout.id === 'sleutel-past-niet' ? t('slot:op.pastNiet') : foutzin(uitkomst.fout))
  }
  return (
    <Slotpagina titel={titel} inleiding={inleiding} fout={fout !== undefined}>
      <Formulier
        fouten={fout ? [{ veld: met ? 'doe' : 'wachtzin', tekst: fout }] : []}
        foutenTitel={t('app:formulier.kloptNiet')}
        onVerstuur={() => void probeer()}
        acties={
          <>
            <Knop type="submit" id="doe" disabled={bezig}>
              {knop}
            </Knop>
            {!bezig && terug}
            {bezig && <Laden tekst={t('slot:op.bezig')} />}
          </>
        }
      >
        {children}
        {!met && (
          <>
            <Gebruikersnaam />
            <Wachtzinveld
              id="wachtzin"
              soort="current-password"
              label={t('slot:wachtzin.label')}
              fout={fout}
              waarde={wachtzin}
              onWijzig={zetWachtzin}
              toon={toon}
            />
            <Toonknop toon={toon} onWissel={zetToon} />
          </>
        )}
      </Formulier>
    </Slotpagina>
  )
}
