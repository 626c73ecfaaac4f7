import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { useKluis } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { useReservestand } from './reservestand'

/** On a shared computer: what is in no bewaarbestand goes when the tab closes. */
export function NogNietBewaard() {
  const { t } = useTranslation()
  const { plaats } = useKluis()
  const { stand } = useReservestand()
  if (plaats !== 'tijdelijk' || !stand || !('goed' in stand) || stand.goed.nieuwer === 0) return null
  return (
    <Bericht
      soort="let-op"
      titel={t('reserve:nogNiet.titel')}
      acties={<KnopLink href={paden.reserve}>{t('reserve:nogNiet.knop')}</KnopLink>}
    >
      <p>{t('reserve:nogNiet.uitleg', { count: stand.goed.nieuwer })}</p>
    </Bericht>
  )
}
