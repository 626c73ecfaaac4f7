import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { KnopLink } from '../ui/knop-link'
import { Kop } from '../ui/kop'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { Uitklap } from '../ui/uitklap'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { Bewaarbestand } from './bewaarbestand'
import { BewaarbestandFormulier } from './bewaarbestand-formulier'
import { ReserveMaken } from './reserve-maken'
import { Reservestandbericht } from './reserve-standbericht'
import { useReservestand } from './reservestand'

/** The backup of this vault; on a shared computer the file to go on with elsewhere. */
export function Reservekopie() {
  const { plaats } = useKluis()
  return plaats === 'tijdelijk' ? <Bewaarbestand /> : <EigenReservekopie />
}

function EigenReservekopie() {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const { stand, kijkOpnieuw } = useReservestand()
  return (
    <Pagina titel={t('reserve:titel')} inleiding={t('reserve:inleiding')}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      {stand === null && <Laden tekst={t('app:laden.app')} />}
      {stand && 'goed' in stand && <Reservestandbericht stand={stand.goed} />}
      {stand && 'fout' in stand && (
        <FoutVlak
          niveau={2}
          titel={t('reserve:stand.fout')}
          opnieuwLabel={t('app:knop.opnieuw')}
          onOpnieuw={kijkOpnieuw}
        >
          <p>{zin(stand.fout)}</p>
        </FoutVlak>
      )}
      <ReserveMaken onGeteld={kijkOpnieuw} />
      <Kop niveau={2}>{t('reserve:bestand.titel')}</Kop>
      <ul>
        <li>{t('reserve:bestand.waar')}</li>
        <li>{t('reserve:bestand.sleutel')}</li>
        <li>{t('reserve:bestand.oude')}</li>
        <li>{t('reserve:bestand.inhoud')}</li>
      </ul>
      <Kop niveau={2}>{t('reserve:terug.kop')}</Kop>
      <p>{t('reserve:terug.wanneer')}</p>
      <p>
        <KnopLink soort="tweede" href={paden.terugzetten}>
          {t('reserve:terug.knop')}
        </KnopLink>
      </p>
      <Kop niveau={2}>{t('reserve:elders.kop')}</Kop>
      <p>{t('reserve:elders.uitleg')}</p>
      <Uitklap titel={t('reserve:elders.maak')}>
        <BewaarbestandFormulier />
      </Uitklap>
    </Pagina>
  )
}
