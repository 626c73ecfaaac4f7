import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { FoutVlak } from '../ui/fout-vlak'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Laden } from '../ui/laden'
import { StandLabel } from '../ui/stand-label'
import { useGeladen } from '../werk/geladen'
import { Pagina } from '../werk/pagina'
import { Bestandskoppen } from './bestandskoppen'
import { browserOmgeving, haalOpnieuw } from './omgeving'
import { heeftOudeKopie, isGoed, type Zelftestuitslag, zelftest } from './zelftest'

export interface ZelftestProps {
  readonly doe?: () => Promise<Zelftestuitslag>
}

/** For whoever hosts the app: does the host send every header, and can this browser do what the vault needs? */
export function Zelftest({ doe = () => zelftest(browserOmgeving()) }: ZelftestProps) {
  const { t } = useTranslation()
  const geladen = useGeladen('zelftest', doe)
  return (
    <Pagina titel={t('zelftest:titel')} inleiding={t('zelftest:inleiding')}>
      {geladen.soort === 'laden' && <Laden tekst={t('zelftest:bezig')} />}
      {geladen.soort === 'fout' && (
        <FoutVlak titel={t('zelftest:mislukt')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={geladen.opnieuw}>
          <p>{t('zelftest:onbereikbaar')}</p>
        </FoutVlak>
      )}
      {geladen.soort === 'klaar' && <Uitslag {...geladen.inhoud} />}
    </Pagina>
  )
}

function Uitslag(uitslag: Zelftestuitslag) {
  const { t } = useTranslation()
  const goed = isGoed(uitslag)
  return (
    <>
      <Bericht soort={goed ? 'goed' : 'gevaar'} titel={t(goed ? 'zelftest:goed' : 'zelftest:fout')} rol="status">
        <p>{t(goed ? 'zelftest:goedUitleg' : 'zelftest:foutUitleg')}</p>
      </Bericht>
      {heeftOudeKopie(uitslag) && (
        <Bericht soort="let-op" titel={t('zelftest:oud.titel')}>
          <p>{t('zelftest:oud.uitleg')}</p>
          <p>
            <Knop soort="tweede" onClick={() => void haalOpnieuw()}>
              {t('zelftest:oud.knop')}
            </Knop>
          </p>
        </Bericht>
      )}
      <Kop niveau={2}>{t('zelftest:browser')}</Kop>
      <ul className="ww-zelftest">
        {uitslag.omgeving.map(({ proef, goed }) => (
          <li key={proef}>
            <StandLabel stand={goed ? 'afgerond' : 'let-op'}>{t(goed ? 'zelftest:ja' : 'zelftest:nee')}</StandLabel>{' '}
            {t(`zelftest:omgeving.${proef}`)}
          </li>
        ))}
      </ul>
      <Kop niveau={2}>{t('zelftest:koppen')}</Kop>
      <p>{t('zelftest:koppenUitleg')}</p>
      {uitslag.bestanden.map((bestand) => (
        <Bestandskoppen key={bestand.pad} bestand={bestand} />
      ))}
      <p>
        <Knop soort="tweede" onClick={() => window.location.reload()}>
          {t('zelftest:opnieuw')}
        </Knop>
      </p>
    </>
  )
}
