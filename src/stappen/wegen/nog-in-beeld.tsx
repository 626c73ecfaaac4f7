import { useTranslation } from 'react-i18next'
import { blokkades } from '../../../machines/index'
import { useWerk } from '../../werk/werk'
import { EerstNodig } from '../eerst-nodig'

const MENSEN = ['persoon-niet-beoordeeld', 'huishouden-niet-volledig']

/** Children and dependants whom an answer does not cover yet. */
export function NogInBeeld() {
  const { casus, stand } = useWerk()
  const { t } = useTranslation()
  const mensen = blokkades(casus.kader, stand).filter(({ id }) => MENSEN.includes(id))
  return <EerstNodig titel={t('wegen:inBeeld.titel')} blokkades={mensen} />
}
