import { useTranslation } from 'react-i18next'
import type { Reservebestand } from '../opslag/reserve/reserve'
import { Bericht } from '../ui/bericht'
import type { KopNiveau } from '../ui/kop'

export interface ReserveGemaaktProps {
  readonly bestand: Reservebestand
  readonly niveau?: KopNiveau
}

/** That the file is there, what is in it, and what could not be read for it. */
export function ReserveGemaakt({ bestand: { naam, casussen, beschadigd }, niveau = 2 }: ReserveGemaaktProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bericht soort="goed" niveau={niveau} rol="status" titel={t('reserve:maken.klaar')}>
        <p>
          <strong>{naam}</strong>
        </p>
        <p>{t('reserve:maken.inhoud', { count: casussen })}</p>
      </Bericht>
      {beschadigd.length > 0 && (
        <Bericht soort="let-op" niveau={niveau} titel={t('reserve:maken.beschadigd', { count: beschadigd.length })}>
          <p>{t('reserve:maken.beschadigdUitleg')}</p>
        </Bericht>
      )}
    </>
  )
}
