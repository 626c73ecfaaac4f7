import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Terug } from '../../ui/terug'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { ContactHoudt } from '../contact-houdt'
import { useStapKop } from '../stap-kop'
import './beslissen.css'
import { EigenMeldrecht } from './eigen-meldrecht'
import { KaderKaart } from './kader-kaart'
import { NogNodigVoorBesluit } from './nog-nodig-voor-besluit'
import { Ophogers } from './ophogers'
import { RedenenLijst } from './redenen-lijst'
import { Uitkomst } from './uitkomst'

/** The outcome under the kader, why, and what may not happen yet. The professional judges. */
export function OordeelScherm() {
  const { id } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  return (
    <div className="ww-uitkomst">
      <Terug href={paden.casus(id)}>{t('beslissen:naarCasus')}</Terug>
      <Pagina titel={t('app:oordeel.aanhef')} aanhef={kop.onder}>
        <div className="ww-uitkomst__raster">
          <div>
            <Uitkomst />
            <AcuutNu />
            <p className="ww-zacht">{t('app:oordeel.jijBeslist')}</p>
            <RedenenLijst />
            <ContactHoudt />
            <Ophogers />
            <div className="ww-rij ww-uitkomst__verder">
              <KnopLink href={paden.scherm(id, 'beslissen')}>{t('beslissen:oordeel.leg')}</KnopLink>
              <KnopLink soort="tweede" href={paden.scherm(id, 'antwoorden')}>
                {t('beslissen:oordeel.antwoorden')}
              </KnopLink>
            </div>
          </div>
          <div>
            <NogNodigVoorBesluit />
            <KaderKaart />
            <EigenMeldrecht />
          </div>
        </div>
      </Pagina>
    </div>
  )
}
