import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { dagVan } from '../werk/dag-van'
import { useKluis } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { reserveNodig } from './reserve-termijn'
import { useReservestand } from './reservestand'

/** Reminds of a backup when one is due; in a temporary vault there is none to make. */
export function ReserveHerinnering() {
  const { t } = useTranslation()
  const { plaats } = useKluis()
  const { stand } = useReservestand()
  const [vandaag] = useState(() => dagVan(new Date().toISOString()))
  if (plaats === 'tijdelijk' || !stand || !('goed' in stand)) return null
  const reden = reserveNodig(stand.goed, vandaag)
  if (!reden) return null
  const zin = stand.goed.laatste === null && reden.soort === 'dagen' ? 'nooit' : reden.soort
  return (
    <Bericht
      soort="let-op"
      titel={t('reserve:herinnering.titel')}
      acties={<KnopLink href={paden.reserve}>{t('reserve:herinnering.knop')}</KnopLink>}
    >
      <p>{t(`reserve:herinnering.${zin}`, { count: reden.aantal })}</p>
    </Bericht>
  )
}
