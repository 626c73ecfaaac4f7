import { useTranslation } from 'react-i18next'
import type { Grondslag } from '../../machines/index'
import { useBron } from './bronnen-context'

export interface HerkomstProps {
  readonly bron: string
  readonly grondslag: Grondslag
}

/** The quiet line below a rule: what kind of norm, where it is written, and how well that was read. */
export function Herkomst({ bron: id, grondslag }: HerkomstProps) {
  const { t } = useTranslation()
  const bron = useBron(id)
  return (
    <p className="ww-zacht ww-klein">
      {t(`kern:grondslag.${grondslag}.label`)} · <span lang="nl">{bron?.titel ?? id}</span>
      {bron && <> · {t(`kern:gelezen.${bron.gelezen}`)}</>}
    </p>
  )
}
