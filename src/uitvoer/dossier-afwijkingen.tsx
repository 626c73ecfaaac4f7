import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useOntbreekzin } from '../werk/ontbreekzin'
import { useWerk } from '../werk/werk'

/** What went otherwise than the kader asks, with the reason, and what is still missing now. */
export function DossierAfwijkingen() {
  const { t } = useTranslation()
  const { casus, oordeel } = useWerk()
  const zin = useOntbreekzin()
  return (
    <section className="ww-dossier__sectie">
      <Kop niveau={2}>{t('uitvoer:sectie.afwijkingen')}</Kop>
      {casus.afwijkingen.length === 0 && <p>{t('uitvoer:geenAfwijkingen')}</p>}
      <ul>
        {casus.afwijkingen.map(({ nr, soort, reden }) => (
          <li key={nr + soort}>
            <strong>{t(`kern:afwijking.${soort}`)}</strong> ({t('uitvoer:feit.nr', { nr })}).{' '}
            {reden === null ? (
              t('uitvoer:geenReden')
            ) : (
              <>
                {t('uitvoer:reden')} <VrijeTekst>{reden}</VrijeTekst>
              </>
            )}
          </li>
        ))}
      </ul>
      <Kop niveau={3}>{t('app:stap.nogNodig')}</Kop>
      {oordeel.ontbreekt.length === 0 && <p>{t('uitvoer:nietsNodig')}</p>}
      <ul>
        {oordeel.ontbreekt.map(zin).map(({ id, titel }) => (
          <li key={id}>{titel}</li>
        ))}
      </ul>
    </section>
  )
}
