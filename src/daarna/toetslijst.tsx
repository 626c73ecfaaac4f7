import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'

export interface ToetslijstProps {
  afspraak: string
}

/** Each time it was asked whether this agreement made it safe. */
export function Toetslijst({ afspraak }: ToetslijstProps) {
  const { t } = useTranslation()
  const { casus, teksten } = useWerk()
  const dagtekst = useDagtekst()
  const toetsen = alle(casus.regels, 'toets gehouden').filter((toets) => toets.afspraak === afspraak)
  if (toetsen.length === 0) return null
  return (
    <ul>
      {toetsen.map(({ nr, op, resultaat, wie, toelichting, volgende }) => (
        <li key={nr}>
          {dagtekst(op)} · {t('daarna:toets.uitkomst')}{' '}
          <strong>{teksten.toets.antwoorden[resultaat]?.label ?? resultaat}</strong> · <VrijeTekst>{wie}</VrijeTekst>
          <br />
          <VrijeTekst>{toelichting}</VrijeTekst>
          {volgende && (
            <>
              <br />
              {t('daarna:toets.volgendeOp', { dag: dagtekst(volgende) })}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
