import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '../ui/formulier'
import { Knop } from '../ui/knop'
import type { KnopSoort } from '../ui/knop-klassen'
import type { Invullen } from './invullen'
import { KladMelding } from './klad-melding'

export interface InvulformulierProps {
  invullen: Pick<Invullen, 'klad' | 'fouten' | 'foutenTitel' | 'bezig'>
  verstuur: () => Promise<unknown>
  /** "Bewaar" when left out. */
  knop?: string | undefined
  knopSoort?: KnopSoort | undefined
  /** Where reasons that belong to no field lead to the button. */
  knopId?: string | undefined
  /** The way out without recording. */
  onAnnuleer?: (() => void) | undefined
  annuleer?: string | undefined
  annuleerSoort?: KnopSoort | undefined
  children: ReactNode
}

/** A form that records: what was half written before, what was refused, the fields, and the buttons below. */
export function Invulformulier({ invullen, verstuur, children, ...knoppen }: InvulformulierProps) {
  const { t } = useTranslation()
  const { knop, knopSoort, knopId, onAnnuleer, annuleer, annuleerSoort = 'tweede' } = knoppen
  return (
    <>
      <KladMelding klad={invullen.klad} />
      <Formulier
        fouten={invullen.fouten}
        foutenTitel={invullen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            <Knop type="submit" id={knopId} soort={knopSoort} disabled={invullen.bezig}>
              {knop ?? t('app:knop.bewaar')}
            </Knop>
            {onAnnuleer && (
              <Knop soort={annuleerSoort} onClick={onAnnuleer}>
                {annuleer ?? t('app:knop.annuleer')}
              </Knop>
            )}
          </>
        }
      >
        <Fragment key={invullen.klad.keer}>{children}</Fragment>
      </Formulier>
    </>
  )
}
