import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import type { KnopSoort } from '../ui/knop-klassen'
import { KnopLink } from '../ui/knop-link'

/** Dials a service from the one table of numbers. */
export function Bel({ wie, soort }: { readonly wie: string; readonly soort?: KnopSoort | undefined }) {
  const { t } = useTranslation()
  const dienst = telefoon[wie]
  if (!dienst) return null
  const naam = dienst.naam[huidigeTaal()]
  const woorden = wie === 'noodnummer' ? dienst.nummer : `${naam.replace(/ \(.*/, '')} ${dienst.nummer}`
  return (
    <KnopLink
      href={`tel:${dienst.bellen}`}
      soort={soort}
      icoon="telefoon"
      aria-label={t('app:noodbalk.belNaam', { naam, nummer: dienst.nummer })}
    >
      {t('app:noodbalk.bel', { nummer: woorden })}
    </KnopLink>
  )
}
