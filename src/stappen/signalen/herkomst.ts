import { useTranslation } from 'react-i18next'
import type { Feit } from '../../../machines/index'
import { useDagtekst } from '../../werk/dagtekst'

/** When, where and by whom, in one quiet line. A statement without a source says so. */
export function useHerkomst(): (feit: Feit) => string {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return ({ soort, wanneer, waar, bron, bevoegdheid }) => {
    const vanWie = soort === 'uitspraak' || soort === 'diagnose' ? (bron ?? t('signalen:feiten.zonderBron')) : bron
    const dag = wanneer === 'onbekend' ? t('signalen:feiten.zonderDag') : dagtekst(wanneer)
    return [dag, waar, vanWie, bevoegdheid].filter(Boolean).join(' · ')
  }
}
