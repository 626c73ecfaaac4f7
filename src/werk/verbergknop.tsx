import { useTranslation } from 'react-i18next'
import { verberg } from '../slotwacht/weg'
import { SnelVerbergen } from '../ui/snel-verbergen'

/** Hides at once and leaves for the neutral page; also for dialogs, where the button in the header is out of reach. */
export function Verbergknop() {
  const { t } = useTranslation()
  return (
    <SnelVerbergen label={t('app:verbergen.label')} uitleg={t('app:verbergen.uitleg')} onVerberg={() => verberg()} />
  )
}
