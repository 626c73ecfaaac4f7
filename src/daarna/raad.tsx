import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Bronklap } from '../werk/bronklap'
import { useWerk } from '../werk/werk'
import { Aanvragenlijst } from './aanvragenlijst'

/** The request to the Raad voor de Kinderbescherming: offered where the core says so, and shown once it was made. */
export function Raad({ onKies }: { readonly onKies: () => void }) {
  const { casus, oordeel } = useWerk()
  const { t } = useTranslation()
  const mag = oordeel.mogelijkheden.find(({ id }) => id === 'verzoek-raad')
  const gedaan = alle(casus.regels, 'verzoek aan raad gedaan')
  if (!mag && gedaan.length === 0) return null
  return (
    <>
      <Kop niveau={2}>{t('daarna:raad.titel')}</Kop>
      <Aanvragenlijst
        items={gedaan.map(({ nr, op, gemandateerd, toelichting }) => ({
          nr,
          op,
          wat: t(gemandateerd ? 'daarna:raad.metMandaat' : 'daarna:raad.zonderMandaat'),
          toelichting,
        }))}
      />
      {mag && (
        <>
          <p>{t('daarna:raad.uitleg')}</p>
          <p>{t('daarna:raad.geenMelding')}</p>
          <Bronklap bron={mag.bron} grondslag={mag.grondslag} />
          <p>
            <Knop soort="tweede" onClick={onKies}>
              {t('daarna:raad.knop')}
            </Knop>
          </p>
        </>
      )}
    </>
  )
}
