import { useTranslation } from 'react-i18next'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'

export interface BdsWaardeProps {
  readonly soort: 'ja-nee' | 'tekst' | 'datum' | undefined
  /** What the item holds; `null` is left for a person to fill in. */
  readonly waarde: string | null
}

export function BdsWaarde({ soort, waarde }: BdsWaardeProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  if (waarde === null) return <span className="ww-zacht">{t('uitvoer:bds.leeg')}</span>
  if (soort === 'datum') return dagtekst(waarde)
  if (soort === 'ja-nee') return t(waarde === 'ja' ? 'uitvoer:bds.ja' : 'uitvoer:bds.nee')
  return <VrijeTekst>{waarde}</VrijeTekst>
}
