import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'

export interface GezieneVlaggenProps {
  /** What to say when none was seen. */
  leeg?: string | undefined
}

/** The warnings that were recorded, each with its day. There is no count and no total. */
export function GezieneVlaggen({ leeg }: GezieneVlaggenProps) {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const vlaggen = alle(casus.regels, 'rode vlag gezien')
  if (vlaggen.length === 0) return leeg ? <p>{leeg}</p> : null
  return (
    <ul>
      {vlaggen.map(({ nr, vlag, op, toelichting }) => (
        <li key={nr}>
          {t(`kern:keuze.rodevlag.${vlag}.label` as never)}
          <span className="ww-zacht"> · {dagtekst(op)}</span>
          {toelichting && (
            <span className="ww-zacht" dir="auto" translate="no">
              {' '}
              · {toelichting}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
