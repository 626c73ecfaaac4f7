import { useTranslation } from 'react-i18next'
import { personen } from '../../machines/index'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useWerk } from '../werk/werk'

/** Who it is about, as far as recorded; real names are not in this app. */
export function Belmensen() {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const mensen = personen(casus.regels)
  if (mensen.length === 0) return <p>{t('daarna:bel.wie.niemand')}</p>
  return (
    <ul>
      {mensen.map(({ id, aanduiding, relatie, leeftijd, inHuis, gezag }) => (
        <li key={id}>
          <VrijeTekst>{aanduiding}</VrijeTekst>
          {' – '}
          {[
            t(`kern:keuze.relatie.${relatie}.label`).toLowerCase(),
            leeftijd && t('daarna:bel.wie.leeftijd', { leeftijd }),
            t(inHuis ? 'daarna:bel.wie.inHuis' : 'daarna:bel.wie.elders'),
            gezag && t('daarna:bel.wie.gezag'),
          ]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </ul>
  )
}
