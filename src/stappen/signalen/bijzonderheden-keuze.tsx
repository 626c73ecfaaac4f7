import { useTranslation } from 'react-i18next'
import type { Bijzonderheid, BijzonderheidTeksten } from '../../../machines/index'
import { Kaart } from '../../ui/kaart'
import { Knop } from '../../ui/knop'
import { Kop } from '../../ui/kop'
import { StandLabel } from '../../ui/stand-label'
import { useWerk } from '../../werk/werk'
import { GROEPEN } from './bijzonderheden-groepen'
import './signalen.css'

export interface BijzonderhedenKeuzeProps {
  woorden: BijzonderheidTeksten
  onKies: (id: Bijzonderheid) => void
}

/** All situations, grouped, each with what it is in one line. */
export function BijzonderhedenKeuze({ woorden, onKies }: BijzonderhedenKeuzeProps) {
  const { stand } = useWerk()
  const { t } = useTranslation()
  return (
    <section aria-labelledby="kies">
      <Kop niveau={2} id="kies">
        {t('signalen:bijzonder.welke')}
      </Kop>
      <p>{t('signalen:bijzonder.hint')}</p>
      {Object.entries(GROEPEN).map(([groep, ids]) => (
        <div key={groep} className="ww-signalen__groep">
          <Kop niveau={3}>{t(`signalen:bijzonder.groep.${groep as keyof typeof GROEPEN}`)}</Kop>
          <div className="ww-raster">
            {ids.map((id) => (
              <Kaart
                key={id}
                niveau={4}
                titel={woorden[id].titel}
                acties={
                  <>
                    <Knop soort="tweede" onClick={() => onKies(id)}>
                      {t('signalen:bijzonder.bekijk')}
                      <span className="ww-verborgen-tekst">: {woorden[id].titel}</span>
                    </Knop>
                    {stand.bijzonderheden.includes(id) && (
                      <StandLabel stand="afgerond">{t('signalen:bijzonder.vastgelegd')}</StandLabel>
                    )}
                  </>
                }
              >
                <p>{woorden[id].kort}</p>
              </Kaart>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
