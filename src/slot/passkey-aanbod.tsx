import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useFoutzin } from '../werk/foutzin'
import { Slotpagina } from './slotpagina'

export interface PasskeyAanbodProps {
  readonly voegToe: () => Promise<Uitkomst<unknown>>
  readonly onToegevoegd: () => void
  readonly onOverslaan: () => void
}

/** Offers a passkey as a second door, once passphrase and recovery key are there. */
export function PasskeyAanbod({ voegToe, onToegevoegd, onOverslaan }: PasskeyAanbodProps) {
  const { t } = useTranslation()
  const foutzin = useFoutzin()
  const [bezig, zetBezig] = useState(false)
  const [mis, zetMis] = useState<string | null>(null)
  const doe = async () => {
    zetBezig(true)
    zetMis(null)
    const uitkomst = await voegToe()
    zetBezig(false)
    if ('goed' in uitkomst) onToegevoegd()
    else zetMis(foutzin(uitkomst.fout))
  }
  return (
    <Slotpagina titel={t('slot:passkey.titel')} inleiding={t('slot:passkey.inleiding')}>
      <p>{t('slot:passkey.erbij')}</p>
      <p>{t('slot:passkey.pincode')}</p>
      {mis && (
        <Bericht soort="let-op" rol="alert">
          <p>{mis}</p>
        </Bericht>
      )}
      <div className="ww-rij">
        <Knop disabled={bezig} onClick={() => void doe()}>
          {t('slot:passkey.voegToe')}
        </Knop>
        <Knop soort="stil" disabled={bezig} onClick={onOverslaan}>
          {t('slot:passkey.nuNiet')}
        </Knop>
        {bezig && <Laden tekst={t('slot:passkey.bezig')} />}
      </div>
    </Slotpagina>
  )
}
