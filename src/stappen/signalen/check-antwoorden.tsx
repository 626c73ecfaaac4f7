import { useTranslation } from 'react-i18next'
import type { Checkantwoorden } from '../../../machines/index'
import { Samenvatting } from '../../ui/samenvatting'
import { Uitklap } from '../../ui/uitklap'
import { useWerk } from '../../werk/werk'
import { CHECKS, type Checksoort } from './check-soort'

export interface CheckAntwoordenProps {
  soort: Checksoort
  antwoorden: Checkantwoorden
}

/** The answers that led to an outcome, in the order of the check. */
export function CheckAntwoorden({ soort, antwoorden }: CheckAntwoordenProps) {
  const { t } = useTranslation()
  const { checkteksten } = useWerk()
  const volgorde = CHECKS[soort].vragen.map(({ id }) => id).filter((id) => antwoorden[id])
  return (
    <Uitklap titel={t('signalen:check.antwoorden')}>
      <Samenvatting
        wijzigLabel={t('app:knop.wijzig')}
        rijen={volgorde.map((id) => {
          const woorden = checkteksten[soort]?.vragen[id]
          return {
            id,
            vraag: woorden?.titel ?? id,
            antwoord: antwoorden[id]?.map((keuze) => woorden?.keuzes[keuze] ?? keuze).join(', '),
          }
        })}
      />
    </Uitklap>
  )
}
