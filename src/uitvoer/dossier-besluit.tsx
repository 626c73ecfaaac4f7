import { useTranslation } from 'react-i18next'
import { laatste } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Kop } from '../ui/kop'
import { Samenvatting } from '../ui/samenvatting'
import { useWerk } from '../werk/werk'
import { DossierRegel } from './dossier-regel'
import { SECTIE_VAN } from './secties'

/** The two decisions as they stand, then every proposal, advice, dissent and decision in full. */
export function DossierBesluit() {
  const { t } = useTranslation()
  const { casus, stand } = useWerk()
  const melden = laatste(casus.regels, 'melden besloten')
  const hulp = laatste(casus.regels, 'hulp besloten')
  const regels = casus.regels.filter(
    ({ gebeurtenis: { type } }) => type !== 'casus geopend' && SECTIE_VAN[type] === 'besluit',
  )
  return (
    <section className="ww-dossier__sectie">
      <Kop niveau={2}>{t('uitvoer:sectie.besluit')}</Kop>
      <Samenvatting
        wijzigLabel=""
        rijen={[
          {
            id: 'melden',
            vraag: t('app:oordeel.beslissing1'),
            antwoord: stand.meldbesluit
              ? t(`kern:keuze.meldbesluit.${stand.meldbesluit}.label`)
              : t('uitvoer:nietGenomen'),
            toelichting: stand.meldbesluit && !melden ? t('uitvoer:metSluiten') : undefined,
          },
          {
            id: 'hulp',
            vraag: t('app:oordeel.beslissing2'),
            antwoord: stand.hulpbesluit
              ? t(`kern:keuze.hulpbesluit.${stand.hulpbesluit}.label`)
              : t('uitvoer:nietGenomen'),
            toelichting: stand.hulpbesluit && !hulp ? t('uitvoer:metSluiten') : undefined,
          },
        ]}
      />
      {stand.teHerzien && (
        <Bericht soort="let-op">
          <p>{t('kern:blokkade.besluit-te-herzien.titel')}.</p>
        </Bericht>
      )}
      <ol className="ww-dossier__regels">
        {regels.map((regel) => (
          <DossierRegel key={regel.nr} regel={regel} />
        ))}
      </ol>
    </section>
  )
}
