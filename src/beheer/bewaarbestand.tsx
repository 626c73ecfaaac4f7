import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { Kop } from '../ui/kop'
import { Terug } from '../ui/terug'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { BewaarbestandFormulier } from './bewaarbestand-formulier'
import { BewaarbestandOpruimen } from './bewaarbestand-opruimen'
import { useReservestand } from './reservestand'

/** The end of work on a shared computer: a file to go on with elsewhere, and then nothing stays here. */
export function Bewaarbestand() {
  const { t } = useTranslation()
  const { stand, kijkOpnieuw } = useReservestand()
  const nieuwer = stand && 'goed' in stand ? stand.goed.nieuwer : null
  return (
    <Pagina titel={t('reserve:gedeeld.titel')} inleiding={t('reserve:gedeeld.inleiding')}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      {nieuwer !== null && nieuwer > 0 && (
        <Bericht soort="let-op" titel={t('reserve:gedeeld.nogNiet', { count: nieuwer })}>
          <p>{t('reserve:gedeeld.nogNietUitleg')}</p>
        </Bericht>
      )}
      {nieuwer === 0 && (
        <Bericht soort="uitleg">
          <p>{t('reserve:gedeeld.allesBewaard')}</p>
        </Bericht>
      )}
      <Kop niveau={2}>{t('reserve:gedeeld.maak')}</Kop>
      <BewaarbestandFormulier onGeteld={kijkOpnieuw} />
      <ul>
        <li>{t('reserve:gedeeld.waar')}</li>
        <li>{t('reserve:gedeeld.wachtzin')}</li>
        <li>{t('reserve:gedeeld.verder')}</li>
      </ul>
      <BewaarbestandOpruimen nieuwer={nieuwer} />
      <Kop niveau={2}>{t('reserve:terug.kop')}</Kop>
      <p>{t('reserve:gedeeld.terug')}</p>
      <p>
        <KnopLink soort="tweede" href={paden.terugzetten}>
          {t('reserve:terug.knop')}
        </KnopLink>
      </p>
    </Pagina>
  )
}
