import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { useMomenttekst } from './dagtekst'
import { useFoutzin } from './foutzin'
import type { Kladje } from './klad'

/** Stands above a form that opened with what was half written before, and offers to begin anew. */
export function KladMelding({ klad }: { readonly klad: Kladje }) {
  const { t } = useTranslation()
  const moment = useMomenttekst()
  const zin = useFoutzin()
  return (
    <>
      {klad.eerder !== null && klad.past() && (
        <Bericht
          soort="uitleg"
          rol="status"
          acties={
            <Knop soort="tweede" onClick={klad.opnieuw}>
              {t('casus:klad.opnieuw')}
            </Knop>
          }
        >
          <p>
            {t(klad.misschienVast ? 'casus:klad.misschienVast' : 'casus:klad.eerder', { moment: moment(klad.eerder) })}
          </p>
        </Bericht>
      )}
      {klad.eerder === null && klad.keer > 0 && <Leeg key={klad.keer} />}
      {klad.fout && (
        <Bericht soort="let-op" rol="status">
          <p>
            {t('casus:klad.nietBewaard')} {zin(klad.fout)}
          </p>
        </Bericht>
      )}
    </>
  )
}

/** The button is gone: whoever works by keyboard goes on from here. */
function Leeg() {
  const { t } = useTranslation()
  const regel = useRef<HTMLParagraphElement>(null)
  useEffect(() => regel.current?.focus(), [])
  return (
    <p ref={regel} role="status" tabIndex={-1}>
      {t('casus:klad.weg')}
    </p>
  )
}
