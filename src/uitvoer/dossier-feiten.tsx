import { useTranslation } from 'react-i18next'
import { FEIT_SOORTEN, type Feit, feiten } from '../../machines/index'
import { FeitKaart } from '../ui/feit-kaart'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'

/** The feiten by kind; withdrawn ones stay readable, with the reason. */
export function DossierFeiten() {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const lijst = feiten(casus.regels)
  const herkomst = (feit: Feit) =>
    [
      t('uitvoer:feit.nr', { nr: feit.nr }),
      t('uitvoer:feit.wanneer', { dag: dagtekst(feit.wanneer) }),
      feit.waar,
      feit.bron && t('uitvoer:feit.bron', { bron: feit.bron }),
      feit.bevoegdheid,
      t(`kern:keuze.richting.${feit.richting}.label`),
    ]
      .filter(Boolean)
      .join(' · ')
  return FEIT_SOORTEN.map((soort) => ({ soort, van: lijst.filter((feit) => feit.soort === soort) }))
    .filter(({ van }) => van.length > 0)
    .map(({ soort, van }) => (
      <section key={soort}>
        <Kop niveau={3}>{t(`kern:keuze.feitsoort.${soort}.label`)}</Kop>
        {van.map((feit) => (
          <FeitKaart
            key={feit.nr}
            soort={soort}
            soortLabel={t(`kern:keuze.feitsoort.${soort}.label`)}
            herkomst={<VrijeTekst>{herkomst(feit)}</VrijeTekst>}
          >
            <VrijeTekst>{feit.tekst}</VrijeTekst>
            {feit.ingetrokken !== null && (
              <p>
                <strong>{t('uitvoer:feit.ingetrokken')}</strong> <VrijeTekst>{feit.ingetrokken}</VrijeTekst>
              </p>
            )}
          </FeitKaart>
        ))}
      </section>
    ))
}
