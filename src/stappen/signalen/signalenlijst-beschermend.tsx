import { useTranslation } from 'react-i18next'
import type { Signalen } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { Uitklap } from '../../ui/uitklap'
import { useWerk } from '../../werk/werk'
import { NaarFeit } from './naar-feit'
import { SignaalHerkomst } from './signaal-herkomst'
import './signalen.css'

export interface SignalenlijstBeschermendProps {
  lijst: Signalen
}

/** What protects, by life area. It belongs in the record as a feit and takes no worry away. */
export function SignalenlijstBeschermend({ lijst }: SignalenlijstBeschermendProps) {
  const { signaalteksten: teksten } = useWerk()
  const { t } = useTranslation()
  return (
    <section aria-labelledby="beschermend">
      <Kop niveau={2} id="beschermend">
        {t('signalen:lijst.beschermend')}
      </Kop>
      <p>{t('signalen:lijst.beschermendUitleg')}</p>
      {lijst.gebieden.map((gebied) => {
        const hier = lijst.beschermend.filter((een) => een.gebied === gebied)
        return (
          hier.length > 0 && (
            <Uitklap key={gebied} titel={teksten.gebieden[gebied]}>
              <ul className="ww-signalen__lijst">
                {hier.map(({ id, bron, onbevestigd }) => (
                  <li key={id}>
                    <p>{teksten.beschermend[id]}</p>
                    <SignaalHerkomst bron={bron} onbevestigd={onbevestigd} />
                    <NaarFeit tekst={teksten.beschermend[id] ?? id} richting="beschermend" />
                  </li>
                ))}
              </ul>
            </Uitklap>
          )
        )
      })}
    </section>
  )
}
