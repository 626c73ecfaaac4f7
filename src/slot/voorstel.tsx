import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stelWachtzinVoor } from '../sleutels/wachtzin-voorstel'
import { Kaart } from '../ui/kaart'
import { Knop } from '../ui/knop'

export interface VoorstelProps {
  readonly onNeem: (wachtzin: string) => void
}

/** Four words to take or to change for others. */
export function Voorstel({ onNeem }: VoorstelProps) {
  const { t } = useTranslation()
  const [woorden, zetWoorden] = useState('')
  const stelVoor = () => stelWachtzinVoor().then(zetWoorden, () => undefined)
  useEffect(() => {
    void stelWachtzinVoor().then(zetWoorden, () => undefined)
  }, [])
  if (woorden === '') return null
  return (
    <Kaart
      titel={t('slot:voorstel.titel')}
      acties={
        <>
          <Knop soort="tweede" onClick={() => onNeem(woorden)}>
            {t('slot:voorstel.neem')}
          </Knop>
          <Knop soort="stil" onClick={() => void stelVoor()}>
            {t('slot:voorstel.anders')}
          </Knop>
        </>
      }
    >
      <p className="ww-voorstel" aria-live="polite" translate="no" lang="nl">
        {woorden}
      </p>
      <p>{t('slot:voorstel.uitleg')}</p>
    </Kaart>
  )
}
