import { useTranslation } from 'react-i18next'
import { telefoon } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { Uitklap } from '../../ui/uitklap'
import { Bel } from '../../werk/bel'
import './raadplegen.css'

/** Veilig Thuis first; the other services of the one table with the hours and the people they are for. */
export function Bellen() {
  const { t, i18n } = useTranslation()
  const taal = i18n.language === 'en' ? 'en' : 'nl'
  return (
    <section aria-labelledby="bellen">
      <Kop niveau={2} id="bellen">
        {t('raadplegen:bellen.titel')}
      </Kop>
      <p>{t('raadplegen:bellen.uitleg', { uren: telefoon['veilig-thuis']?.uren[taal] ?? '' })}</p>
      <Bel wie="veilig-thuis" />
      <Uitklap titel={t('raadplegen:bellen.meer')}>
        <ul className="ww-raadplegen__nummers">
          {Object.entries(telefoon).map(([wie, { naam, nummer, bellen, uren }]) => (
            <li key={wie}>
              <p>
                <a href={`tel:${bellen}`}>
                  {naam[taal]}: {nummer}
                </a>
                <br />
                <span className="ww-zacht">{uren[taal]}</span>
              </p>
            </li>
          ))}
        </ul>
      </Uitklap>
    </section>
  )
}
