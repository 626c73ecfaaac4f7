import { useTranslation } from 'react-i18next'
import type { Fout } from '../ui/foutenlijst'
import { FORMULIER } from '../werk/vastleggen'

/** Above the errors of a form: something was not filled in, or the act itself cannot be done now. */
export function useFoutenTitel(): (fouten: readonly Fout[]) => string {
  const { t } = useTranslation()
  return (fouten) =>
    t(fouten.some(({ veld }) => veld === FORMULIER) ? 'app:formulier.geweigerd' : 'app:formulier.nietIngevuld')
}
