import { useTranslation } from 'react-i18next'
import type { Reservestand } from '../opslag/reserve/reserve'
import { Bericht } from '../ui/bericht'
import { useMomenttekst } from '../werk/dagtekst'

/** When the last backup was made and what came after it. */
export function Reservestandbericht({ stand }: { readonly stand: Reservestand }) {
  const { t } = useTranslation()
  const moment = useMomenttekst()
  const { laatste, nieuwer, oudsteNieuwe, andereSleutel } = stand
  return (
    <Bericht soort={nieuwer > 0 ? 'let-op' : 'goed'} titel={t('reserve:stand.titel')}>
      <p>{laatste === null ? t('reserve:stand.geen') : t('reserve:stand.laatste', { moment: moment(laatste) })}</p>
      {andereSleutel && <p>{t('reserve:stand.andereSleutel')}</p>}
      {nieuwer === 0 && <p>{t(`reserve:stand.${laatste === null ? 'niets' : 'bij'}`)}</p>}
      {nieuwer > 0 && oudsteNieuwe !== null && (
        <p>{t('reserve:stand.nieuwer', { count: nieuwer, moment: moment(oudsteNieuwe) })}</p>
      )}
    </Bericht>
  )
}
