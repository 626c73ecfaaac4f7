import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

/** That Veilig Thuis stopped or handed over, and what that asks of the professional. */
export function Gestoptlijst() {
  const { t } = useTranslation()
  const { id, casus } = useWerk()
  const dagtekst = useDagtekst()
  const gestopt = alle(casus.regels, 'veilig thuis gestopt')
  if (gestopt.length === 0) return null
  return (
    <>
      {gestopt.map(({ nr, op, reden, overgedragenAan }) => (
        <Bericht
          key={nr}
          soort="let-op"
          niveau={3}
          titel={t('daarna:gestopt.op', { dag: dagtekst(op) })}
          acties={
            nr === gestopt.at(-1)?.nr && (
              <KnopLink href={paden.scherm(id, 'wegen')}>{t('daarna:gestopt.weegOpnieuw')}</KnopLink>
            )
          }
        >
          <p>
            <VrijeTekst>{reden}</VrijeTekst>
          </p>
          <p>
            {overgedragenAan ? (
              <>
                {t('daarna:gestopt.aan')} <VrijeTekst>{overgedragenAan}</VrijeTekst>
              </>
            ) : (
              t('daarna:gestopt.aanNiemand')
            )}
          </p>
          <p>{t('daarna:gestopt.betekenis')}</p>
          <ul>
            <li>{t('daarna:gestopt.doeVragen')}</li>
            <li>{t('daarna:gestopt.doeHulp')}</li>
            <li>{t('daarna:gestopt.doeMeld')}</li>
            <li>{t('daarna:gestopt.doeOneens')}</li>
          </ul>
        </Bericht>
      ))}
    </>
  )
}
