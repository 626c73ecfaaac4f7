import { useTranslation } from 'react-i18next'
import type { Blokkade } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import type { KopNiveau } from '../ui/kop'
import { useBlokkadezin } from '../werk/blokkadezin'
import { plaatsVan } from '../werk/plaats'
import { useWerk } from '../werk/werk'
import './eerst-nodig.css'

export interface EerstNodigProps {
  titel: string
  blokkades: readonly Blokkade[]
  niveau?: KopNiveau | undefined
  rol?: 'status' | undefined
}

/** What holds an act back: what it is, why, and the way to the screen that solves it. Nothing when nothing holds. */
export function EerstNodig({ titel, blokkades, niveau = 2, rol }: EerstNodigProps) {
  const { id: casus, bronnen } = useWerk()
  const { t } = useTranslation()
  const zin = useBlokkadezin()
  if (blokkades.length === 0) return null
  return (
    <Bericht soort="let-op" titel={titel} niveau={niveau} rol={rol}>
      <ul className="ww-eerst-nodig">
        {blokkades.map((blokkade) => {
          const { id, titel: wat, uitleg, doen } = zin(blokkade)
          return (
            <li key={id + Object.values(blokkade.waarden).join(' ')}>
              <strong>{wat}</strong>
              <p>{uitleg}</p>
              <p>
                <a href={plaatsVan(casus, blokkade)}>{doen}</a>
              </p>
              <span className="ww-eerst-nodig__grondslag">
                {t(`kern:grondslag.${blokkade.grondslag}.label`)} ·{' '}
                <span lang="nl">{bronnen[blokkade.bron]?.titel}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </Bericht>
  )
}
