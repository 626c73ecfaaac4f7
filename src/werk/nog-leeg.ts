import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import type { EigenFout, Labels } from './invullen'

/** What was filled in, by the name of the field in the gebeurtenis. */
export type Ingevuld = Readonly<Record<string, string | null | DeelsDatumUitkomst>>

/** Says in the words of the labels what is still empty or half a day, before the core is asked. */
export function useNogLeeg(labels: Labels): (velden: Ingevuld) => EigenFout[] {
  const { t } = useTranslation()
  const fout = (veld: string, waarde: Ingevuld[string]): Omit<EigenFout, 'veld'> | undefined => {
    const label = labels[veld] ?? veld
    const leeg = { tekst: t('app:formulier.verplicht', { veld: label }), leeg: true }
    if (waarde === null || typeof waarde === 'string') return waarde?.trim() ? undefined : leeg
    if (waarde.soort === 'leeg') return leeg
    if (waarde.soort === 'fout') return { tekst: t(`app:datum.fout.${waarde.fout}`) }
    return waarde.waarde.length === 10 ? undefined : { tekst: t('app:datum.heleDag', { veld: label }) }
  }
  return (velden) =>
    Object.entries(velden).flatMap(([veld, waarde]) => {
      const mis = fout(veld, waarde)
      return mis ? [{ veld, ...mis }] : []
    })
}
