import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialoog } from '../ui/dialoog'
import { Knop } from '../ui/knop'
import { Verbergknop } from '../werk/verbergknop'

export interface KopieerknopProps {
  readonly tekst: string
}

/** Copies only after a warning: what was copied can stay behind where nobody looks. */
export function Kopieerknop({ tekst }: KopieerknopProps) {
  const { t } = useTranslation()
  const [vraagt, zetVraagt] = useState(false)
  const [uitslag, zetUitslag] = useState<'gelukt' | 'mislukt' | null>(null)
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      zetUitslag('gelukt')
    } catch {
      zetUitslag('mislukt')
    }
    zetVraagt(false)
  }
  return (
    <>
      <Knop soort="stil" onClick={() => zetVraagt(true)}>
        {t('app:knop.kopieer')}
      </Knop>
      <span role="status">{uitslag && t(`slot:kopieer.${uitslag}`)}</span>
      {vraagt && (
        <Dialoog
          titel={t('slot:kopieer.titel')}
          sluitLabel={t('app:knop.sluit')}
          onSluit={() => zetVraagt(false)}
          verbergen={<Verbergknop />}
          acties={
            <>
              <Knop onClick={() => void kopieer()}>{t('slot:kopieer.toch')}</Knop>
              <Knop soort="stil" onClick={() => zetVraagt(false)}>
                {t('app:knop.annuleer')}
              </Knop>
            </>
          }
        >
          <p>{t('slot:kopieer.uitleg')}</p>
        </Dialoog>
      )}
    </>
  )
}
