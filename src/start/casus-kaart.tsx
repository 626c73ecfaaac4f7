import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { StandLabel } from '../ui/stand-label'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'
import type { Casuskaartje } from '../werk/lijst'
import { paden } from '../werk/paden'

export interface CasusKaartProps {
  readonly kaartje: Casuskaartje
  readonly kadertitel: string
  readonly onVerwijder: () => void
}

/** One casus of this browser: go on with it, or throw it away. */
export function CasusKaart({ kaartje, kadertitel, onVerwijder }: CasusKaartProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const { id, codenaam, versie, gewijzigd, gesloten } = kaartje
  const erbij = <span className="ww-verborgen-tekst">: {codenaam}</span>
  return (
    <Kaart
      niveau={3}
      titel={<bdi translate="no">{codenaam}</bdi>}
      acties={
        <>
          <KnopLink soort="tweede" href={paden.casus(id)}>
            {gesloten ? t('start:kaartje.bekijk') : t('start:kaartje.verder')}
            {erbij}
          </KnopLink>
          <Knop soort="stil" onClick={onVerwijder}>
            {t('start:kaartje.verwijder')}
            {erbij}
          </Knop>
        </>
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
