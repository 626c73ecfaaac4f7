import { useTranslation } from 'react-i18next'
import type { Stap } from '../../machines/index'
import { Kop } from '../ui/kop'
import { useWerk } from '../werk/werk'
import { useWoorden } from './woorden'

export interface NogNodigProps {
  stap: Stap
}

/** What this step still misses, and why it matters. Nothing when nothing is missing. */
export function NogNodig({ stap }: NogNodigProps) {
  const { stappen } = useWerk()
  const { t } = useTranslation()
  const woorden = useWoorden()
  const mist = stappen.find((een) => een.stap === stap)?.ontbreekt ?? []
  if (mist.length === 0) return null
  return (
    <section>
      <Kop niveau={2}>{t('app:stap.nogNodig')}</Kop>
      <ul>
        {mist.map(({ id, waarden }) => (
          <li key={id + Object.values(waarden).join()}>
            <strong>{t(`kern:ontbreekt.${id}.titel` as never, woorden(waarden))}</strong>
            {'. '}
            {t(`kern:ontbreekt.${id}.waarom` as never, woorden(waarden))}
          </li>
        ))}
      </ul>
    </section>
  )
}
