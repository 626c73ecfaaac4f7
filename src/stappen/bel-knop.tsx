import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import type { KnopSoort } from '../ui/knop-klassen'
import { KnopLink } from '../ui/knop-link'

export interface BelKnopProps {
  wie: 'noodnummer' | 'veilig-thuis'
  soort?: KnopSoort | undefined
}

/** A button that dials one of the two numbers that stand on every screen. */
export function BelKnop({ wie, soort }: BelKnopProps) {
  const { t } = useTranslation()
  const dienst = telefoon[wie]
  if (!dienst) return null
  const nummer = wie === 'noodnummer' ? dienst.nummer : `${dienst.naam.nl} ${dienst.nummer}`
  return (
    <KnopLink href={`tel:${dienst.bellen}`} soort={soort} icoon="telefoon">
      {t('app:noodbalk.bel', { nummer })}
    </KnopLink>
  )
}
