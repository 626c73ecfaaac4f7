import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bezwaar } from '../../machines/index'
import type { Fout } from '../ui/foutenlijst'
import { type Invoer, useWerk } from './werk'
import { useBezwaarzin } from './zinnen'

/** The id of the place below the form where reasons appear that belong to no field. */
export const FORMULIER = 'vastleggen'

export interface Vastleggen {
  readonly fouten: readonly Fout[]
  readonly foutenTitel: string
  /** The message of one field, by its name in the gebeurtenis. */
  readonly fout: (veld: string) => string | undefined
  readonly bezig: boolean
  /** Records, and says whether that was done. On refusal the form keeps all that was typed. */
  readonly leg: (invoer: Invoer) => Promise<boolean>
  /** Shows a message of the screen itself, before anything is recorded. */
  readonly zet: (fouten: readonly Fout[]) => void
}

/** What a form needs: record on submit, and words for what was refused, each at its own field. Field ids are field names. */
export function useVastleggen(): Vastleggen {
  const { leg } = useWerk()
  const { t } = useTranslation()
  const zin = useBezwaarzin()
  const [fouten, zet] = useState<readonly Fout[]>([])
  const [bezig, zetBezig] = useState(false)
  const alsFout = (bezwaar: Bezwaar): Fout => ({ veld: bezwaar.waarden['veld'] ?? FORMULIER, tekst: zin(bezwaar) })
  return {
    fouten,
    foutenTitel: t('app:formulier.geweigerd'),
    fout: (veld) => fouten.find((fout) => fout.veld === veld)?.tekst,
    bezig,
    zet,
    leg: async (invoer) => {
      if (bezig) return false
      zetBezig(true)
      const uitkomst = await leg(invoer)
      zetBezig(false)
      zet('goed' in uitkomst ? [] : uitkomst.bezwaren.map(alsFout))
      return 'goed' in uitkomst
    },
  }
}
