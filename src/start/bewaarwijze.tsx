import { useTranslation } from 'react-i18next'
import type { Behoud } from '../opslag/behoud'
import type { Plaats } from '../opslag/kluis'
import { paden } from '../werk/paden'

export interface BewaarwijzeProps {
  readonly plaats: Plaats
  /** What the browser promised; `null` while it is being asked. */
  readonly behoud: Behoud | null
}

/** In one line where it is kept, and whether the browser may wipe it. */
export function Bewaarwijze({ plaats, behoud }: BewaarwijzeProps) {
  const { t } = useTranslation()
  return (
    <div className="ww-zacht">
      <p>{t(`start:bewaard.${plaats}`)}</p>
      {plaats === 'blijvend' && behoud !== null && behoud !== 'blijvend' && (
        <p>
          {t('start:bewaard.magWissen')} <a href={paden.reserve}>{t('start:bewaard.reserve')}</a>
        </p>
      )}
    </div>
  )
}
