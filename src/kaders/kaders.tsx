import { useTranslation } from 'react-i18next'
import { Terug } from '../ui/terug'
import { BijGeladen } from '../werk/bij-geladen'
import { useKaderkaarten } from '../werk/kaderlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { Kaderraster } from './kaderraster'
import './kaders.css'
import { NASLAG } from './naslag-delen'

/** Every kader by sector, and the way to what all of them share. Open to anyone. */
export function Kaders() {
  const { t } = useTranslation()
  const kaarten = useKaderkaarten()
  return (
    <Pagina titel={t('kaders:titel')} inleiding={t('kaders:inleiding')}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      <nav className="ww-naslag ww-niet-afdrukken" aria-label={t('kaders:naslag.label')}>
        <ul>
          {NASLAG.map((deel) => (
            <li key={deel}>
              <a className="nl-link" href={paden.naslag(deel)}>
                {t(`kaders:naslag.${deel}.titel`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <BijGeladen geladen={kaarten}>{(inhoud) => <Kaderraster kaarten={inhoud} />}</BijGeladen>
    </Pagina>
  )
}
