import { useTranslation } from 'react-i18next'
import { type Diensten, laadDiensten, telefoon } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { Uitklap } from '../../ui/uitklap'
import { Bel } from '../../werk/bel'
import { useGeladen } from '../../werk/geladen'
import './raadplegen.css'

/**
 * Veilig Thuis first; the other services with the hours, the people they are for, and how to reach one without a number.
 * The numbers of the start are there at once, the rest follows.
 */
export function Bellen() {
  const { t, i18n } = useTranslation()
  const taal = i18n.language === 'en' ? 'en' : 'nl'
  const geladen = useGeladen('diensten', laadDiensten)
  const diensten: Diensten = geladen.soort === 'klaar' ? geladen.inhoud : telefoon
  return (
    <section aria-labelledby="bellen">
      <Kop niveau={2} id="bellen">
        {t('raadplegen:bellen.titel')}
      </Kop>
      <p>{t('raadplegen:bellen.uitleg', { uren: telefoon['veilig-thuis']?.uren[taal] ?? '' })}</p>
      <Bel wie="veilig-thuis" />
      <Uitklap titel={t('raadplegen:bellen.meer')}>
        <ul className="ww-raadplegen__nummers">
          {Object.entries(diensten).map(([wie, dienst]) => (
            <li key={wie}>
              <p>
                {dienst.nummer ? (
                  <a href={`tel:${dienst.bellen}`}>
                    {dienst.naam[taal]}: {dienst.nummer}
                  </a>
                ) : (
                  dienst.naam[taal]
                )}
                {[dienst.bereiken, dienst['voor-wie'], dienst.uren].map(
                  (zin) =>
                    zin && (
                      <span key={zin.nl} className="ww-raadplegen__dienst ww-zacht">
                        {zin[taal]}
                      </span>
                    ),
                )}
              </p>
            </li>
          ))}
        </ul>
      </Uitklap>
    </section>
  )
}
