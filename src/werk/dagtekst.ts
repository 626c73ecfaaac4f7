import { useTranslation } from 'react-i18next'

/** A day in words: "18 november 2026". A date known in part stays so: "november 2026", "2026". */
export function useDagtekst(): (dag: string) => string {
  const { t, i18n } = useTranslation()
  const taal = i18n.language === 'en' ? 'en-GB' : 'nl-NL'
  return (dag) => {
    if (dag === 'onbekend') return t('app:onbekend')
    const [jaar, maand, dagnummer] = dag.split('-').map(Number)
    if (!jaar || maand === undefined) return dag
    const moment = new Date(Date.UTC(jaar, maand - 1, dagnummer ?? 1))
    const deel = dagnummer === undefined ? {} : ({ day: 'numeric' } as const)
    return moment.toLocaleDateString(taal, { ...deel, month: 'long', year: 'numeric', timeZone: 'UTC' })
  }
}

/** A moment in words, in the clock of this device: "18 november 2026 om 14:02". */
export function useMomenttekst(): (moment: string) => string {
  const { i18n } = useTranslation()
  const taal = i18n.language === 'en' ? 'en-GB' : 'nl-NL'
  return (moment) => {
    const tijd = new Date(moment)
    return Number.isNaN(tijd.valueOf()) ? moment : tijd.toLocaleString(taal, { dateStyle: 'long', timeStyle: 'short' })
  }
}
