import { useTranslation } from 'react-i18next'
import { uitkomsttabel } from '../../machines/index'
import type { Kadermap } from '../werk/kaderlijst'

/** Every route through the questions, as the table that an expert reads and signs. */
export function Uitkomsten({ kader, teksten }: Kadermap) {
  const { t } = useTranslation()
  const rijen = uitkomsttabel(kader)
  const label = (vraag: string, antwoord: 'ja' | 'nee' | 'twijfel') =>
    teksten.vragen[vraag]?.antwoorden[antwoord]?.label ?? t(`kern:keuze.antwoord.${antwoord}.label`)
  return (
    <>
      <p>{t('kaders:uitkomsten.uitleg', { aantal: rijen.length })}</p>
      <ol>
        {kader.vragen.map(({ id }) => (
          <li key={id}>{teksten.vragen[id]?.titel ?? id}</li>
        ))}
      </ol>
      <ul className="ww-uitkomsten">
        {rijen.map(({ als, melden, hulp }) => (
          <li key={JSON.stringify(als)}>
            <p className="ww-uitkomsten__als">
              {kader.vragen
                .flatMap(({ id }, plek) => {
                  const antwoord = als[id]
                  return antwoord
                    ? [t('kaders:uitkomsten.antwoord', { nr: plek + 1, antwoord: label(id, antwoord).toLowerCase() })]
                    : []
                })
                .join(' · ')}
            </p>
            <p>
              {t('kaders:melden', { waarde: t(`kern:melden.${melden}.titel`) })}
              <br />
              {t('kaders:hulp', { waarde: t(`kern:hulp.${hulp}.titel`) })}
            </p>
          </li>
        ))}
      </ul>
      <p className="ww-ondertekend">{t('kaders:uitkomsten.ondertekend')}</p>
    </>
  )
}
