import { useTranslation } from 'react-i18next'
import type { Reservebestand } from '../opslag/reserve/reserve'
import { Bericht } from '../ui/bericht'
import type { KopNiveau } from '../ui/kop'
import { ReserveStaatEr } from './reserve-staat-er'

export interface ReserveGemaaktProps {
  readonly bestand: Reservebestand
  readonly niveau?: KopNiveau
  /** The file counts as a backup from now on. */
  readonly onGeteld?: (() => void) | undefined
}

/** That the file was made, what is in it, what is not whole in it, and whether it is where it should be. */
export function ReserveGemaakt({
  bestand: { naam, casussen, beschadigd, kopie },
  niveau = 2,
  onGeteld,
}: ReserveGemaaktProps) {
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
      {kopie !== null && <ReserveStaatEr key={kopie} {...{ kopie, niveau }} onGeteld={() => onGeteld?.()} />}
    </>
  )
}
