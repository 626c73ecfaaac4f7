import { useTranslation } from 'react-i18next'
import { alle, antwoorden } from '../../machines/index'
import { VrijeTekst } from '../ui/vrije-tekst'
import { vertrekkend } from '../werk/vertrek'
import { useWerk } from '../werk/werk'

/** What is unsafe now: danger that was called, red flags, and the answers given, each with its own words. */
export function Belgevaar() {
  const { t } = useTranslation()
  const { casus, oordeel, teksten } = useWerk()
  const gevaar = alle(casus.regels, 'gevaar ingeroepen').map(({ nr, toelichting }) => ({
    nr,
    titel: t('kern:gebeurtenis.gevaar-ingeroepen.titel'),
    tekst: toelichting,
  }))
  const vlaggen = alle(casus.regels, 'rode vlag gezien').map(({ nr, vlag, toelichting }) => ({
    nr,
    titel: t(`kern:keuze.rodevlag.${vlag}.label`),
    tekst: toelichting,
  }))
  const gegeven = [...antwoorden(casus.regels).values()].map(({ nr, vraag, antwoord, motivering }) => ({
    nr,
    titel: `${teksten.vragen[vraag]?.titel ?? vraag} ${teksten.vragen[vraag]?.antwoorden[antwoord]?.label ?? antwoord}.`,
    tekst: motivering,
  }))
  return (
    <>
      <p>
        {t('app:oordeel.aanhef')}: <strong>{t(`kern:melden.${oordeel.melden}.titel`)}</strong>
      </p>
      <ul>
        {vertrekkend(casus, oordeel).length > 0 && (
          <li>
            <strong>{t('kern:keuze.vertrek.deze-week.label')}</strong>
          </li>
        )}
        {oordeel.bijzonderheden.map(({ id }) => (
          <li key={id}>
            <strong>{t(`kern:keuze.bijzonderheid.${id}.label` as never)}</strong>
          </li>
        ))}
        {[...gevaar, ...vlaggen, ...gegeven].map(({ nr, titel, tekst }) => (
          <li key={nr}>
            <strong>{titel}</strong> {tekst && <VrijeTekst>{tekst}</VrijeTekst>}
          </li>
        ))}
      </ul>
    </>
  )
}
