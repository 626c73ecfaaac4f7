import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Kaart } from '../../ui/kaart'
import { Knop } from '../../ui/knop'
import { StandLabel } from '../../ui/stand-label'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { useDagtekst } from '../../werk/dagtekst'

export interface Genomen {
  readonly label: string
  readonly beslisser: string
  readonly motivering: string
  readonly op: string
}

export interface BesluitKaartProps {
  titel: string
  besluit: Genomen | undefined
  /** Something changed after it. */
  herzien: boolean
  knop: string
  /** Absent: it cannot be taken yet; the children say why. */
  onNeem: (() => void) | undefined
  children?: ReactNode
}

/** One of the two decisions: taken, by whom and why, or still to take. */
export function BesluitKaart({ titel, besluit, herzien, knop, onNeem, children }: BesluitKaartProps) {
  const { t } = useTranslation()
  const dag = useDagtekst()
  const stand = besluit ? (herzien ? 'let-op' : 'afgerond') : 'te-doen'
  return (
    <Kaart
      titel={titel}
      acties={
        onNeem && (
          <Knop soort={besluit && !herzien ? 'tweede' : 'hoofd'} onClick={onNeem}>
            {knop}
          </Knop>
        )
      }
    >
      <p className="ww-besluit__stand">
        <StandLabel stand={stand}>{t(`beslissen:kaart.${stand}`)}</StandLabel>
      </p>
      {besluit && (
        <>
          <p className="ww-besluit__label">{besluit.label}</p>
          <p className="ww-zacht">
            <VrijeTekst>{besluit.beslisser}</VrijeTekst> · {dag(besluit.op)}
          </p>
          <p>
            <VrijeTekst>{besluit.motivering}</VrijeTekst>
          </p>
          {herzien && <p>{t('kern:blokkade.besluit-te-herzien.doen')}</p>}
        </>
      )}
      {children}
    </Kaart>
  )
}
