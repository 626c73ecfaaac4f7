import { useTranslation } from 'react-i18next'

/** One value of the core with its words, ready for `Keuze` and `Vinkjes`. */
export interface Kernoptie {
  readonly waarde: string
  readonly label: string
  readonly hint?: string
}

/** Puts the values of one enum of the core into words. */
export function useOpties(): (soort: string, waarden: readonly string[]) => Kernoptie[] {
  const { t, i18n } = useTranslation()
  return (soort, waarden) =>
    waarden.map((waarde) => {
      const sleutel = `kern:keuze.${soort}.${waarde}`
      const hint = i18n.exists(`${sleutel}.uitleg`) ? { hint: t(`${sleutel}.uitleg` as never) as string } : {}
      return { waarde, label: t(`${sleutel}.label` as never) as string, ...hint }
    })
}
