import { useTranslation } from 'react-i18next'
import { Optiekaart } from '../ui/optiekaart'

export interface TerugzettenGrafstenenProps {
  readonly aantal: number
  readonly aan: boolean
  readonly onZet: (aan: boolean) => void
}

/** What was erased where the file was made: kept here too, so that an older file does not bring it back, or not. */
export function TerugzettenGrafstenen({ aantal, aan, onZet }: TerugzettenGrafstenenProps) {
  const { t } = useTranslation()
  return (
    <Optiekaart
      id="grafstenen"
      type="checkbox"
      naam="grafstenen"
      optie={{
        waarde: 'grafstenen',
        label: t('reserve:elderswerk.grafstenen', { count: aantal }),
        hint: t('reserve:elderswerk.grafstenenUitleg'),
      }}
      aan={aan}
      onZet={onZet}
    />
  )
}
