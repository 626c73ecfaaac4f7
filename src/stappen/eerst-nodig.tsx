import { useTranslation } from 'react-i18next'
import type { Blokkade } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import type { KopNiveau } from '../ui/kop'
import { useWerk } from '../werk/werk'
import './eerst-nodig.css'
import { waarheen } from './waarheen'
import { useWoorden } from './woorden'

export interface EerstNodigProps {
  titel: string
  blokkades: readonly Blokkade[]
  niveau?: KopNiveau | undefined
  rol?: 'status' | undefined
}

/** What holds an act back: what it is, why, and the way to the screen that solves it. Nothing when nothing holds. */
export function EerstNodig({ titel, blokkades, niveau = 2, rol }: EerstNodigProps) {
  const { id: casus } = useWerk()
  const { t } = useTranslation()
  const woorden = useWoorden()
  if (blokkades.length === 0) return null
  return (
    <Bericht soort="let-op" titel={titel} niveau={niveau} rol={rol}>
      <ul className="ww-eerst-nodig">
        {blokkades.map((blokkade) => {
          const { id, waarden, grondslag } = blokkade
          const zin = (deel: 'titel' | 'uitleg' | 'doen') => t(`kern:blokkade.${id}.${deel}` as never, woorden(waarden))
          const href = waarheen(casus, blokkade)
          return (
            <li key={id + Object.values(waarden).join()}>
              <strong>{zin('titel')}</strong>
              <p>{zin('uitleg')}</p>
              <p>{href ? <a href={href}>{zin('doen')}</a> : zin('doen')}</p>
              <span className="ww-eerst-nodig__grondslag">{t(`kern:grondslag.${grondslag}.label` as never)}</span>
            </li>
          )
        })}
      </ul>
    </Bericht>
  )
}
