import { useTranslation } from 'react-i18next'
import { useWerk } from '../../werk/werk'
import { ContactHoudt } from '../contact-houdt'
import { CHECKS, type Checksoort } from './check-soort'

export interface CheckDoenProps {
  soort: Checksoort
  /** Ids of `doen` or `raad` in the file of the check. */
  ids: readonly string[]
  deel: 'doen' | 'raad'
}

/** What an outcome asks to be done, or advice on asking: each line with its source. Telling the client is contact. */
export function CheckDoen({ soort, ids, deel }: CheckDoenProps) {
  const { t } = useTranslation()
  const { checkteksten, bronnen } = useWerk()
  const regels = CHECKS[soort][deel].filter(({ id }) => ids.includes(id))
  if (regels.length === 0) return null
  return (
    <>
      <ul>
        {regels.map(({ id, bron, grondslag }) => (
          <li key={id}>
            {checkteksten[soort]?.[deel][id] ?? id}
            <br />
            <span className="ww-zacht ww-klein">
              {t(`kern:grondslag.${grondslag}.label`)} · <span lang="nl">{bronnen[bron]?.titel ?? bron}</span>
            </span>
          </li>
        ))}
      </ul>
      {regels.some((regel) => 'contact' in regel && regel.contact) && <ContactHoudt />}
    </>
  )
}
