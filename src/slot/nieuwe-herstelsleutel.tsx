import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sleutelinvoer, Slot } from '../opslag/kluis'
import { MetWachtzin } from './met-wachtzin'

export interface NieuweHerstelsleutelProps {
  readonly kluis: Pick<Slot, 'nieuweHerstelsleutel'>
  readonly titel: string
  readonly inleiding: string
  readonly uitleg: string
  readonly met?: Sleutelinvoer | undefined
  readonly onGemaakt: (herstelsleutel: string) => void
  readonly terug?: ReactNode
}

/** Makes another recovery key; the old one stops working. */
export function NieuweHerstelsleutel({ kluis, uitleg, onGemaakt, ...pagina }: NieuweHerstelsleutelProps) {
  const { t } = useTranslation()
  return (
    <MetWachtzin
      {...pagina}
      knop={t('slot:herstel.maak')}
      doe={async (met) => {
        const uitkomst = await kluis.nieuweHerstelsleutel(met)
        if ('goed' in uitkomst) onGemaakt(uitkomst.goed.herstelsleutel)
        return uitkomst
      }}
    >
      <p>{uitleg}</p>
    </MetWachtzin>
  )
}
