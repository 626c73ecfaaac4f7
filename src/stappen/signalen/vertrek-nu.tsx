import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Bel } from '../../werk/bel'

/** Somebody leaves this week: calling goes before filling in. */
export function VertrekNu() {
  const { t } = useTranslation()
  return (
    <Bericht
      soort="gevaar"
      rol="status"
      titel={t('signalen:bijzonder.vertrekNu')}
      acties={
        <>
          <Bel wie="veilig-thuis" soort="gevaar" />
          <Bel wie="noodnummer" soort="tweede" />
        </>
      }
    >
      <p>{t('signalen:bijzonder.vertrekNuUitleg')}</p>
    </Bericht>
  )
}
