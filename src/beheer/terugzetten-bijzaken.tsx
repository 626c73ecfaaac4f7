import { useTranslation } from 'react-i18next'
import type { Terugzetplan } from '../opslag/reserve/reserve'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'

export interface TerugzettenBijzakenProps {
  readonly plan: Terugzetplan
  readonly tijd: 'straks' | 'klaar'
}

/** What else is in the file: what was erased elsewhere, the profile of the organisation, the access log. */
export function TerugzettenBijzaken({ plan, tijd }: TerugzettenBijzakenProps) {
  const { t } = useTranslation()
  const { eldersGewist, organisatie, toegangsregels } = plan
  return (
    <>
      {eldersGewist.length > 0 && (
        <section>
          <Kop niveau={2} maat={3}>
            {t('reserve:elderswerk.gewist', { count: eldersGewist.length })}
          </Kop>
          <p>{t('reserve:elderswerk.gewistUitleg')}</p>
          <ul>
            {eldersGewist.map(({ casus, codenaam }) => (
              <li key={casus}>
                <VrijeTekst>{codenaam}</VrijeTekst>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(organisatie === 'terug' || organisatie === 'blijft') && (
        <p>{t(`reserve:elderswerk.profiel.${organisatie}.${tijd}`)}</p>
      )}
      {toegangsregels > 0 && <p>{t('reserve:elderswerk.log', { count: toegangsregels })}</p>}
    </>
  )
}
