import { useTranslation } from 'react-i18next'
import { Icoon } from '../ui/icoon'
import { useKluisOfNiets } from '../werk/kluis-context'
import { vergrendel } from './weg'
import './vergrendelknop.css'

/** Locks at once, all tabs. Not there while there is nothing open to lock. */
export function Vergrendelknop() {
  const { t } = useTranslation()
  if (!useKluisOfNiets()) return null
  return (
    <button type="button" className="ww-vergrendelknop" onClick={() => vergrendel('zelf')}>
      <Icoon naam="slot" />
      <span>{t('app:vergrendelen.label')}</span>
    </button>
  )
}
