import { useTranslation } from 'react-i18next'
import type { Ontbrekend } from '../../machines/index'
import { useNoem } from '../werk/zinnen'

/** What is missing and why, in the words of the core. */
export function useOntbreekzin(): (ontbrekend: Ontbrekend) => { id: string; tekst: string; waarom: string } {
  const { t, i18n } = useTranslation()
  const noem = useNoem()
  return ({ id, waarden }) => {
    const naam = (soort: string, waarde: string) => {
      const afwijking = `kern:afwijking.${waarde}`
      return soort === 'soort' && i18n.exists(afwijking) ? t(afwijking as never) : noem(soort, waarde)
    }
    const woorden = Object.fromEntries(Object.entries(waarden).map(([soort, waarde]) => [soort, naam(soort, waarde)]))
    const zin = (deel: 'titel' | 'waarom'): string => t(`kern:ontbreekt.${id}.${deel}` as never, woorden)
    return { id: [id, ...Object.values(waarden)].join(' '), tekst: zin('titel'), waarom: zin('waarom') }
  }
}
