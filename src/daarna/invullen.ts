import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVastleggen, type Vastleggen } from '../werk/vastleggen'
import type { Invoer } from '../werk/werk'
import { type Ingevuld, useInvulling } from './invulling'

export interface Invullen extends Omit<Vastleggen, 'leg' | 'zet'> {
  /** Records once nothing asked for is empty, and says whether that was done. */
  readonly leg: (velden: readonly Ingevuld[], invoer: Invoer) => Promise<boolean>
}

/** What the forms here need: first what is still empty, in the words of the labels; then the core. */
export function useInvullen(): Invullen {
  const { t } = useTranslation()
  const { leg, zet, ...vastleggen } = useVastleggen()
  const mist = useInvulling()
  const [leeg, zetLeeg] = useState(false)
  return {
    ...vastleggen,
    foutenTitel: leeg ? t('app:formulier.nietIngevuld') : vastleggen.foutenTitel,
    leg: async (velden, invoer) => {
      const fouten = mist(velden)
      zetLeeg(fouten.length > 0)
      if (fouten.length === 0) return leg(invoer)
      zet(fouten)
      return false
    },
  }
}
