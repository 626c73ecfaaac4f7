import { type Eigenschap, eis } from '../eigenschap'
import { verschil } from './lezing'

/** Promise 10: no count of signals decides anything, today or later in the casus. */
export const signalen: readonly Eigenschap[] = [
  {
    belofte: 10,
    naam: 'Aangekruiste signalen worden aanvaard en veranderen niets aan de stand of het oordeel, hoeveel het er ook zijn',
    soort: 'stap',
    bij: ['signalen aangekruist'],
    geldt: ({ van, naar, geaccepteerd }) => {
      if (!geaccepteerd) return 'de lijst werd geweigerd'
      const anders = verschil(van.stand, naar.stand)
      const oordeel = van.melden === naar.melden && van.hulp === naar.hulp && van.positie === naar.positie
      return eis(anders.length === 0 && oordeel, `veranderde ${anders.join(', ') || 'het oordeel'}`)
    },
  },
  {
    belofte: 10,
    naam: 'Na aangekruiste signalen mag precies hetzelfde als ervoor',
    soort: 'geheel',
    oordelen: ({ pijlen }, { alfabet }) => {
      const mag = new Map<number, number[]>()
      for (const { van, gebeurtenis } of pijlen) mag.set(van, [...(mag.get(van) ?? []), gebeurtenis])
      const lijst = (toestand: number) => (mag.get(toestand) ?? []).toSorted((een, ander) => een - ander).join()
      return pijlen
        .filter(({ gebeurtenis }) => alfabet[gebeurtenis]?.type === 'signalen aangekruist')
        .map(({ van, naar }) => ({
          toestand: van,
          uitspraak: eis(lijst(van) === lijst(naar), 'daarna mocht iets anders'),
        }))
    },
  },
]
