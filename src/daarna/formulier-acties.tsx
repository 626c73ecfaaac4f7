import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'

export interface FormulierActiesProps {
  label: string
  bezig: boolean
  onAnnuleer: () => void
}

export function FormulierActies({ label, bezig, onAnnuleer }: FormulierActiesProps) {
  const { t } = useTranslation()
  return (
    <>
      <Knop type="submit" disabled={bezig}>
        {label}
      </Knop>
      <Knop soort="tweede" onClick={onAnnuleer}>
        {t('app:knop.annuleer')}
      </Knop>
    </>
  )
}
