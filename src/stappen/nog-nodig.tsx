import { useTranslation } from 'react-i18next'
import type { Stap } from '../../machines/index'
import { Kop } from '../ui/kop'
import { useOntbreekzin } from '../werk/ontbreekzin'
import { useWerk } from '../werk/werk'

export interface NogNodigProps {
  stap: Stap
}

/** What this step still misses, and why it matters. Nothing when nothing is missing. */
export function NogNodig({ stap }: NogNodigProps) {
  const { stappen } = useWerk()
  const { t } = useTranslation()
  const zin = useOntbreekzin()
  const mist = stappen.find((een) => een.stap === stap)?.ontbreekt ?? []
  if (mist.length === 0) return null
  return (
    <section>
      <Kop niveau={2}>{t('app:stap.nogNodig')}</Kop>
      <ul>
        {mist.map(zin).map(({ id, titel, waarom }) => (
          <li key={id}>
            <strong>{titel}</strong>
            {'. '}
            {waarom}
          </li>
        ))}
      </ul>
    </section>
  )
}
