import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { Kop } from '../ui/kop'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import { Aanvragenlijst } from './aanvragenlijst'
import { ComenshaRegels } from './comensha-regels'

/** Registering a victim of trafficking: offered where a bijzonderheid of this casus names CoMensha. It is no melding. */
export function Comensha({ onKies }: { readonly onKies: () => void }) {
  const { id, casus, oordeel } = useWerk()
  const { t } = useTranslation()
  const mag = oordeel.bijzonderheden.some(({ raadplegen }) => raadplegen.some(({ wie }) => wie === 'comensha'))
  const gedaan = alle(casus.regels, 'aanmelding comensha gedaan')
  if (!mag && gedaan.length === 0) return null
  return (
    <>
      <Kop niveau={2}>{t('daarna:comensha.titel')}</Kop>
      <Aanvragenlijst
        items={gedaan.map(({ nr, op, toestemming, schriftelijk, toelichting }) => ({
          nr,
          op,
          wat:
            toestemming === 'geen'
              ? t('daarna:comensha.zonder')
              : t(schriftelijk ? 'daarna:comensha.opPapier' : 'daarna:comensha.nietOpPapier', {
                  wie: t(`kern:keuze.comenshatoestemming.${toestemming}.label`).toLowerCase(),
                }),
          toelichting,
        }))}
      />
      {mag && (
        <>
          <ComenshaRegels />
          <div className="ww-rij">
            <Knop soort="tweede" onClick={onKies}>
              {t('daarna:comensha.knop')}
            </Knop>
            <KnopLink href={paden.scherm(id, 'raadplegen')} soort="stil">
              {t('daarna:comensha.nummer')}
            </KnopLink>
          </div>
        </>
      )}
    </>
  )
}
