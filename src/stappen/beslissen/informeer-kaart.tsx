import { useTranslation } from 'react-i18next'
import { Kaart } from '../../ui/kaart'
import { Knop } from '../../ui/knop'
import { type Stand, StandLabel } from '../../ui/stand-label'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { useDagtekst } from '../../werk/dagtekst'
import type { Informeerregel } from './geinformeerd'

export interface InformeerKaartProps {
  naam: string
  relatie?: string | undefined
  /** What to mind with this person. */
  raad?: string | undefined
  /** What is still to be recorded about this person; absent when nothing is. */
  mist?: string | undefined
  regels: readonly Informeerregel[]
  onLeg?: (() => void) | undefined
}

const STAND: Readonly<Record<Informeerregel['type'], Stand>> = {
  'betrokkene geinformeerd': 'afgerond',
  'betrokkene niet geinformeerd': 'let-op',
  'informeren voorgenomen': 'bezig',
}

/** One person: told or not, when, and how it was taken. */
export function InformeerKaart({ naam, relatie, raad, mist, regels, onLeg }: InformeerKaartProps) {
  const { t } = useTranslation()
  const dag = useDagtekst()
  const laatste = regels.at(-1)
  return (
    <Kaart
      titel={<VrijeTekst>{naam}</VrijeTekst>}
      acties={
        onLeg && (
          <Knop soort="tweede" onClick={onLeg}>
            {t(regels.length > 0 ? 'beslissen:informeren.nogEens' : 'beslissen:informeren.leg')}
            <span className="ww-verborgen-tekst">: {naam}</span>
          </Knop>
        )
      }
    >
      <p className="ww-rij ww-besluit__stand">
        {laatste && (
          <StandLabel stand={STAND[laatste.type]}>{t(`beslissen:informeren.stand.${laatste.type}`)}</StandLabel>
        )}
        {mist && <StandLabel stand="te-doen">{mist}</StandLabel>}
        {relatie && <span className="ww-zacht">{relatie}</span>}
      </p>
      {regels.length === 0 && raad && <p>{raad}</p>}
      {regels.map((regel) => (
        <p key={regel.nr}>
          {dag(regel.op)}: {t(`beslissen:informeren.stand.${regel.type}`).toLowerCase()}
          {regel.type === 'betrokkene niet geinformeerd' &&
            `. ${t(`kern:keuze.nietinformerengrond.${regel.grond}.label`)}`}
          {'. '}
          <VrijeTekst>{inhoud(regel)}</VrijeTekst>
        </p>
      ))}
    </Kaart>
  )
}

function inhoud(regel: Informeerregel): string {
  if (regel.type === 'betrokkene geinformeerd') return regel.reactie ?? ''
  return regel.type === 'informeren voorgenomen' ? regel.hoe : regel.toelichting
}
