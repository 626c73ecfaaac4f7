import { useTranslation } from 'react-i18next'
import { FEIT_SOORTEN, feiten } from '../../machines/index'
import { FeitKaart } from '../ui/feit-kaart'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'

/** The recorded feiten, what was seen oneself apart from what others said; what speaks against it stays in. */
export function Belfeiten() {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const staand = feiten(casus.regels).filter(({ ingetrokken }) => ingetrokken === null)
  if (staand.length === 0) return <p>{t('daarna:bel.feiten.geen')}</p>
  return FEIT_SOORTEN.flatMap((soort) => staand.filter((feit) => feit.soort === soort)).map((feit) => (
    <FeitKaart
      key={feit.id}
      soort={feit.soort}
      soortLabel={t(`kern:keuze.feitsoort.${feit.soort}.label`)}
      herkomst={
        <VrijeTekst>
          {[
            dagtekst(feit.wanneer),
            feit.waar,
            feit.bron,
            feit.bevoegdheid,
            feit.richting === 'zorg' ? undefined : t(`kern:keuze.richting.${feit.richting}.label`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </VrijeTekst>
      }
    >
      <VrijeTekst>{feit.tekst}</VrijeTekst>
    </FeitKaart>
  ))
}
