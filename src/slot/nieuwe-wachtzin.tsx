import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout, Uitkomst } from '../keten/uitkomst'
import { wachtzinOordeel } from '../sleutels/wachtzin-oordeel'
import { Formulier } from '../ui/formulier'
import type { Fout as Veldfout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useFoutzin } from '../werk/foutzin'
import { Slotpagina } from './slotpagina'
import { Voorstel } from './voorstel'
import { Gebruikersnaam, Toonknop, Wachtzinveld } from './wachtzinveld'

export interface NieuweWachtzinProps {
  readonly titel: string
  readonly inleiding?: string | undefined
  readonly aanhef?: string | undefined
  readonly knop: string
  /** Said while the key is being made. */
  readonly bezigTekst: string
  readonly verstuur: (wachtzin: string) => Promise<Uitkomst<unknown>>
  /** A field that comes first, with what is wrong with it. */
  readonly eerst?: { readonly veld: ReactNode; readonly fouten: () => readonly Veldfout[] } | undefined
  /** Where a failure belongs that is not about the new passphrase. */
  readonly bijFout?: ((fout: Fout) => Veldfout | undefined) | undefined
  readonly terug?: ReactNode
}

/** A page to choose a passphrase: offered or one's own, typed twice. */
export function NieuweWachtzin(props: NieuweWachtzinProps) {
  const { titel, inleiding, aanhef, knop, bezigTekst, verstuur, eerst, bijFout, terug } = props
  const { t } = useTranslation()
  const foutzin = useFoutzin()
  const [wachtzin, zetWachtzin] = useState('')
  const [herhaling, zetHerhaling] = useState('')
  const [toon, zetToon] = useState(false)
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([])
  const [bezig, zetBezig] = useState(false)
  const alsFout = (fout: Fout): Veldfout => ({ veld: 'wachtzin', tekst: foutzin(fout) })

  const kijk = (): readonly Veldfout[] => {
    const vooraf = eerst?.fouten() ?? []
    if (wachtzin === '') return [...vooraf, { veld: 'wachtzin', tekst: t('slot:wachtzin.leeg') }]
    const oordeel = wachtzinOordeel(wachtzin)
    if ('fout' in oordeel) return [...vooraf, alsFout(oordeel.fout)]
    if (wachtzin.normalize('NFC') === herhaling.normalize('NFC')) return vooraf
    return [...vooraf, { veld: 'herhaling', tekst: t(`slot:herhaling.${herhaling === '' ? 'leeg' : 'anders'}`) }]
  }
  const zet = async () => {
    if (bezig) return
    const mis = kijk()
    zetFouten(mis)
    if (mis.length > 0) return
    zetBezig(true)
    const uitkomst = await verstuur(wachtzin)
    zetBezig(false)
    if ('fout' in uitkomst) zetFouten([bijFout?.(uitkomst.fout) ?? alsFout(uitkomst.fout)])
  }
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst
  const neem = (woorden: string) => {
    zetWachtzin(woorden)
    zetHerhaling('')
    zetFouten([])
    zetToon(true)
    document.getElementById('herhaling')?.focus()
  }

  return (
    <Slotpagina titel={titel} inleiding={inleiding} aanhef={aanhef} fout={fouten.length > 0}>
      <Formulier
        fouten={fouten}
        foutenTitel={t('app:formulier.kloptNiet')}
        onVerstuur={() => void zet()}
        acties={
          <>
            <Knop type="submit" disabled={bezig}>
              {knop}
            </Knop>
            {!bezig && terug}
            {bezig && <Laden tekst={bezigTekst} />}
          </>
        }
      >
        <Gebruikersnaam />
        {eerst?.veld}
        <Voorstel onNeem={neem} />
        <Wachtzinveld
          id="wachtzin"
          soort="new-password"
          label={t('slot:wachtzin.nieuw')}
          hint={t('slot:wachtzin.hint')}
          fout={fout('wachtzin')}
          waarde={wachtzin}
          onWijzig={zetWachtzin}
          toon={toon}
        />
        <Wachtzinveld
          id="herhaling"
          soort="new-password"
          label={t('slot:herhaling.label')}
          fout={fout('herhaling')}
          waarde={herhaling}
          onWijzig={zetHerhaling}
          toon={toon}
        />
        <Toonknop toon={toon} onWissel={zetToon} />
      </Formulier>
    </Slotpagina>
  )
}
