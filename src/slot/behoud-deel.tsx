import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Behoud } from '../opslag/behoud'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'

export interface BehoudDeelProps {
  readonly vraagBehoud: () => Promise<Behoud>
}

/** Whether the browser may wipe the vault by itself, and what to do about it. Looking asks the browser nothing. */
export function BehoudDeel({ vraagBehoud }: BehoudDeelProps) {
  const { t } = useTranslation()
  const [behoud, zetBehoud] = useState<Behoud>('onbekend')
  const [gevraagd, zetGevraagd] = useState(false)
  useEffect(() => {
    let weg = false
    void huidigBehoud().then((uitslag) => !weg && zetBehoud(uitslag))
    return () => {
      weg = true
    }
  }, [])
  const vraag = async () => {
    zetBehoud(await vraagBehoud())
    zetGevraagd(true)
  }
  return (
    <section>
      <Kop niveau={2}>{t('slot:behoud.titel')}</Kop>
      <div role="status">
        <p>{t(`slot:behoud.${behoud}`)}</p>
        {gevraagd && behoud !== 'blijvend' && <p>{t('slot:behoud.geweigerd')}</p>}
      </div>
      {behoud !== 'blijvend' && (
        <Knop soort="tweede" onClick={() => void vraag()}>
          {t('slot:behoud.vraag')}
        </Knop>
      )}
    </section>
  )
}

async function huidigBehoud(): Promise<Behoud> {
  try {
    const blijft = await navigator.storage?.persisted?.()
    if (blijft === undefined) return 'onbekend'
    return blijft ? 'blijvend' : 'tijdelijk'
  } catch {
    return 'onbekend'
  }
}
