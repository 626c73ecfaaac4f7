import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { useWerk } from '../werk/werk'
import { DossierFeiten } from './dossier-feiten'
import { DossierRegel } from './dossier-regel'
import { SECTIE_VAN, type SECTIES } from './secties'

export interface DossierSectieProps {
  sectie: (typeof SECTIES)[number]
}

/** One part of the dossier: all that happened in it, oldest first, or the plain word that nothing was recorded. */
export function DossierSectie({ sectie }: DossierSectieProps) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const regels = casus.regels.filter(
    ({ gebeurtenis: { type } }) => type !== 'casus geopend' && SECTIE_VAN[type] === sectie,
  )
  const leeg = regels.length === 0
  return (
    <section className="ww-dossier__sectie">
      <Kop niveau={2}>{t(`uitvoer:sectie.${sectie}`)}</Kop>
      {leeg && <p>{t('uitvoer:niets')}</p>}
      {sectie === 'feiten' && <DossierFeiten />}
      {sectie !== 'feiten' && !leeg && (
        <ol className="ww-dossier__regels">
          {regels.map((regel) => (
            <DossierRegel key={regel.nr} regel={regel} />
          ))}
        </ol>
      )}
    </section>
  )
}
