import { useTranslation } from 'react-i18next'
import { huidigeTaal } from '../taal/taal'
import { useDagtekst } from '../werk/dagtekst'
import type { Bewaarstand } from './bewaarstand'

/** What a term says of a casus, in one or two sentences; where no day follows from it, why. */
export function useBewaarzin(): (stand: Bewaarstand) => string {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const taal = huidigeTaal()
  return (stand) => {
    if (stand.soort !== 'onbekend') return t(`beheer:stand.${stand.soort}`, { dag: dagtekst(stand.tot) })
    const regel = stand.termijn?.termijn[taal]
    return [regel, t(`beheer:stand.onbekend.${stand.waarom}`)].filter(Boolean).join(' ')
  }
}
