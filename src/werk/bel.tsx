import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import type { KnopSoort } from '../ui/knop-klassen'
import { KnopLink } from '../ui/knop-link'

export interface BelProps {
  /** A service of the one table of numbers. */
  wie: string
  soort?: KnopSoort | undefined
  /** Read out with the full name of the service. */
  voluit?: boolean | undefined
}

/** A button that dials. It shows the number, and the name where the number alone says nothing. */
export function Bel({ wie, soort, voluit = false }: BelProps) {
  const { t } = useTranslation()
  const dienst = telefoon[wie]
  if (!dienst) return null
  const naam = dienst.naam[huidigeTaal()]
  const nummer = wie === 'noodnummer' ? dienst.nummer : `${naam.replace(/ \(.*/, '')} ${dienst.nummer}`
  const label = voluit ? { 'aria-label': t('app:noodbalk.belNaam', { naam, nummer: dienst.nummer }) } : {}
  return (
    <KnopLink href={`tel:${dienst.bellen}`} soort={soort} icoon="telefoon" {...label}>
      {t('app:noodbalk.bel', { nummer })}
    </KnopLink>
  )
}
