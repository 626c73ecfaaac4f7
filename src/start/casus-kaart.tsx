import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { KnopLink } from '../ui/knop-link'
import { StandLabel } from '../ui/stand-label'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'
import type { Casuskaartje } from '../werk/lijst'
import { paden } from '../werk/paden'

export interface CasusKaartProps {
  readonly kaartje: Casuskaartje
  readonly kadertitel: string
}

/** One casus of the vault: go on with it. */
export function CasusKaart({ kaartje, kadertitel }: CasusKaartProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const { id, codenaam, versie, gewijzigd, gesloten } = kaartje
  return (
    <Kaart
      niveau={3}
      titel={<bdi translate="no">{codenaam}</bdi>}
      acties={
        <KnopLink soort="tweede" href={paden.casus(id)}>
          {gesloten ? t('start:kaartje.bekijk') : t('start:kaartje.verder')}
          <span className="ww-verborgen-tekst">: {codenaam}</span>
        </KnopLink>
      }
    >
      <p>
        {t('start:kaartje.kader', { titel: kadertitel, versie })}
        <br />
        <span className="ww-zacht">{t('start:kaartje.gewijzigd', { datum: dagtekst(dagVan(gewijzigd)) })}</span>
      </p>
      {gesloten && (
        <p>
          <StandLabel stand="afgerond">{t('start:kaartje.gesloten')}</StandLabel>
        </p>
      )}
    </Kaart>
  )
}
