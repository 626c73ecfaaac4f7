import { useTranslation } from 'react-i18next'
import { alle, dezeRonde } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { Tijdlijn } from '../../ui/tijdlijn'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { useDagtekst } from '../../werk/dagtekst'
import { useGebeurtenistitel } from '../../werk/gebeurtenistitel'
import { useWerk } from '../../werk/werk'
import type { Beeld } from './beslissen'

export interface MeningenProps {
  onKies: (beeld: Beeld) => void
}

/** Proposal, advice and dissent of this round, and the way to add one. */
export function Meningen({ onKies }: MeningenProps) {
  const { casus, oordeel } = useWerk()
  const { t } = useTranslation()
  const titel = useGebeurtenistitel()
  const dag = useDagtekst()
  const ronde = dezeRonde(casus.regels)
  const items = [
    ...alle(ronde, 'voorstel gedaan').map((een) => ({ ...een, tekst: een.motivering, wie: een.door })),
    ...alle(ronde, 'advies gegeven').map((een) => ({ ...een, tekst: een.motivering, wie: een.door })),
    ...alle(ronde, 'standpunt vastgelegd').map((een) => ({ ...een, tekst: een.standpunt, wie: een.van })),
  ].toSorted((een, ander) => een.op.localeCompare(ander.op) || een.nr - ander.nr)
  const oneens = oordeel.ontbreekt.some(({ id }) => id === 'tweede-mening')
  return (
    <>
      <p>{t('beslissen:meningen.uitleg')}</p>
      {items.length > 0 && (
        <Tijdlijn
          items={items.map((een) => ({
            id: String(een.nr),
            dag: een.op,
            dagTekst: dag(een.op),
            titel: (
              <>
                {titel(een.type)}
                {'melden' in een && `: ${t(`kern:keuze.meldbesluit.${een.melden}.label`)}`}
              </>
            ),
            toelichting: (
              <>
                {een.wie && (
                  <>
                    <VrijeTekst>{een.wie}</VrijeTekst>
                    {' · '}
                  </>
                )}
                <VrijeTekst>{een.tekst}</VrijeTekst>
              </>
            ),
          }))}
        />
      )}
      {oneens && (
        <Bericht soort="let-op">
          <p>{t('beslissen:meningen.oneens')}</p>
        </Bericht>
      )}
      <div className="ww-rij">
        {(['voorstel', 'advies', 'standpunt'] as const).map((soort) => (
          <Knop key={soort} soort="tweede" onClick={() => onKies(soort)}>
            {t(`beslissen:meningen.${soort}`)}
          </Knop>
        ))}
      </div>
    </>
  )
}
