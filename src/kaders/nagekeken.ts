import { useTranslation } from 'react-i18next'
import { useDagtekst } from '../werk/dagtekst'

/** When something was checked at its source, or that this was not done yet. */
export function useNagekeken(): (nagekeken: string) => string {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (nagekeken) =>
    /^\d{4}-\d{2}-\d{2}$/.test(nagekeken)
      ? t('app:bron.nagekeken', { datum: dagtekst(nagekeken) })
      : t('app:bron.nogNiet')
}
