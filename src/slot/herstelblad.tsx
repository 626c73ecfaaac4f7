import { useTranslation } from 'react-i18next'
import { groepenVan } from '../werk/herstelsleutel'
import './herstelblad.css'

export interface HerstelbladProps {
  readonly herstelsleutel: string
}

/** The recovery key in groups, as it also goes on paper: with what it is for and nothing about any casus. */
export function Herstelblad({ herstelsleutel }: HerstelbladProps) {
  const { t } = useTranslation()
  const groepen = groepenVan(herstelsleutel)
  return (
    <section className="ww-herstelblad ww-vlak" aria-label={t('slot:herstel.blad.titel')}>
      <p className="ww-herstelblad__titel ww-herstelblad__papier">{t('slot:herstel.blad.titel')}</p>
      <p className="ww-herstelblad__papier">{t('slot:herstel.blad.waarvoor')}</p>
      <p className="ww-herstelblad__begin" translate="no">
        {herstelsleutel.slice(0, herstelsleutel.length - groepen.join('').length)}
      </p>
      <ol className="ww-herstelblad__groepen" translate="no">
        {groepen.map((groep, plek) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place, and two groups may be alike
          <li key={plek}>{groep}</li>
        ))}
      </ol>
      <p className="ww-herstelblad__papier">{t('slot:herstel.blad.bewaar')}</p>
      <p className="ww-herstelblad__papier">{t('slot:herstel.blad.gemaakt')}</p>
    </section>
  )
}
