import { useTranslation } from 'react-i18next'
import { Kop } from '../../ui/kop'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'
import { LangeTekst } from '../lange-tekst'
import './gesprek.css'
import { gesprekRegels, useGesprekZinnen } from './gesprek-regels'

/** What was planned, said, left or put off, newest first. */
export function GesprekLijst() {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const zinnen = useGesprekZinnen()
  const regels = gesprekRegels(casus.regels)
  return (
    <section aria-labelledby="verloop">
      <Kop niveau={2} id="verloop">
        {t('gesprek:lijst.titel')}
      </Kop>
      {regels.length === 0 && <p>{t('gesprek:lijst.leeg')}</p>}
      <ul className="ww-gesprek__lijst">
        {regels.map(({ nr, gebeurtenis }) => {
          const { titel, feiten, teksten } = zinnen(gebeurtenis)
          return (
            <li key={nr}>
              <strong>{titel}</strong>
              <p className="ww-zacht">
                <bdi>{[dagtekst(gebeurtenis.op), ...feiten].join(' · ')}</bdi>
              </p>
              {teksten.map((tekst) => (
                <LangeTekst key={tekst} tekst={tekst} />
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
