import { useTranslation } from 'react-i18next'
import type { Kader } from '../../machines/index'
import { type Stand, StandLabel } from '../ui/stand-label'

const STANDEN: Readonly<Record<Kader['zekerheid'], Stand>> = {
  volledig: 'afgerond',
  deels: 'bezig',
  onbevestigd: 'let-op',
}

/** How far a kader was verified, in words; the colour only repeats it. */
export function ZekerheidLabel({ zekerheid }: Pick<Kader, 'zekerheid'>) {
  const { t } = useTranslation()
  return <StandLabel stand={STANDEN[zekerheid]}>{t(`kern:zekerheid.${zekerheid}`)}</StandLabel>
}
