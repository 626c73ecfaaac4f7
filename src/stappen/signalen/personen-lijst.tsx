import { useTranslation } from 'react-i18next'
import { type Persoon, personen } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { useWerk } from '../../werk/werk'
import { Intrekken } from '../intrekken'
import './signalen.css'

/** The list itself; the drawing is made from it. */
export function PersonenLijst() {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const lijst = personen(casus.regels)
  if (lijst.length === 0) return null
  const over = ({ relatie, leeftijd, inHuis, gezag }: Persoon) =>
    [
      t(`kern:keuze.relatie.${relatie}.label` as never),
      leeftijd,
      t(inHuis ? 'signalen:huishouden.inHuis' : 'signalen:huishouden.elders'),
      gezag && t('signalen:persoon.metGezag'),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section aria-labelledby="personen">
      <Kop niveau={2} id="personen">
        {t('signalen:huishouden.lijst')}
      </Kop>
      <ul className="ww-signalen__lijst">
        {lijst.map((persoon) => (
          <li key={persoon.id}>
            <p>
              <strong translate="no" dir="auto">
                {persoon.aanduiding}
              </strong>
              <br />
              <bdi className="ww-zacht">{over(persoon)}</bdi>
            </p>
            <Intrekken
              wat={persoon.aanduiding}
              hint={t('signalen:persoon.intrekHint')}
              voorvoegsel={persoon.id}
              invoer={{ type: 'persoon ingetrokken', persoon: persoon.id }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
