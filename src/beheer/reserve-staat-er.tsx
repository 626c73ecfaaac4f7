import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import type { KopNiveau } from '../ui/kop'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'

export interface ReserveStaatErProps {
  readonly kopie: string
  readonly niveau: KopNiveau
  /** The file counts from now on. */
  readonly onGeteld: () => void
}

/** Only a person sees whether the browser saved the file; until they say so it counts as no backup. */
export function ReserveStaatEr({ kopie, niveau, onGeteld }: ReserveStaatErProps) {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const zin = useFoutzin()
  const [bezig, zetBezig] = useState(false)
  const [geteld, zetGeteld] = useState(false)
  const [fout, zetFout] = useState<Fout | null>(null)
  const zegJa = async () => {
    zetBezig(true)
    const uitkomst = await kluis.reserveBewaard(kopie)
    zetBezig(false)
    zetFout('goed' in uitkomst ? null : uitkomst.fout)
    if (!('goed' in uitkomst)) return
    zetGeteld(true)
    onGeteld()
  }
  if (geteld) return <p role="status">{t('reserve:staatEr.geteld')}</p>
  return (
    <Bericht
      soort="let-op"
      niveau={niveau}
      titel={t('reserve:staatEr.titel')}
      acties={
        <Knop disabled={bezig} onClick={() => void zegJa()}>
          {t('reserve:staatEr.ja')}
        </Knop>
      }
    >
      <p>{t('reserve:staatEr.uitleg')}</p>
      {fout && <p role="alert">{zin(fout)}</p>}
    </Bericht>
  )
}
