import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'
import { NaarFeit } from './naar-feit'
import './signalen.css'

/** The signals that were recorded, each with its day and the way to write down what was seen. There is no count. */
export function SignalenlijstAangekruist() {
  const { casus, signaalteksten: teksten } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const gezien = new Map(
    alle(casus.regels, 'signalen aangekruist').flatMap(({ signalen, op }) => signalen.map((id) => [id, op] as const)),
  )
  if (gezien.size === 0) return null
  return (
    <section aria-labelledby="aangekruist">
      <Kop niveau={2} id="aangekruist">
        {t('signalen:lijst.aangekruist')}
      </Kop>
      <p>{t('signalen:lijst.aangekruistUitleg')}</p>
      <ul className="ww-signalen__lijst">
        {[...gezien].map(([id, op]) => (
          <li key={id}>
            <p>
              {teksten.signalen[id] ?? id}
              <span className="ww-zacht"> · {dagtekst(op)}</span>
            </p>
            <NaarFeit tekst={teksten.signalen[id] ?? id} richting="zorg" signaal={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
