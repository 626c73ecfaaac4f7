import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Kop } from '../ui/kop'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

const WEGEN = ['uitvoer', 'route', 'gevaar', 'sluiten'] as const

/** The pages of a casus that belong to no step. */
export function Wegwijzers() {
  const { t } = useTranslation()
  const { id } = useWerk()
  return (
    <div className="ww-wegwijzers ww-niet-afdrukken">
      <Kop niveau={2}>{t('casus:wegen.titel')}</Kop>
      <div className="ww-raster">
        {WEGEN.map((weg) => (
          <Kaart key={weg} niveau={3} titel={t(`casus:wegen.${weg}.titel`)} href={paden.scherm(id, weg)}>
            <p>{t(`casus:wegen.${weg}.uitleg`)}</p>
          </Kaart>
        ))}
      </div>
    </div>
  )
}
