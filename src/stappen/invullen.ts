import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Bezwaar, MAX_TEKST } from '../../machines/index'
import type { Fout } from '../ui/foutenlijst'
import { FORMULIER, useVastleggen, type Vastleggen } from '../werk/vastleggen'
import { useWerk } from '../werk/werk'
import { useBezwaarzin } from '../werk/zinnen'

/** The label of each field, by its name in the gebeurtenis. */
export type Labels = Readonly<Record<string, string>>

export interface Invullen extends Vastleggen {
  /** The id of a field: its name, behind the prefix of this form. */
  readonly id: (veld: string) => string
}

/**
 * `useVastleggen` for a form whose refusals call a field by its label, as it stands on the screen. The prefix keeps ids
 * apart where one page holds several forms.
 */
export function useInvullen(labels: Labels, voorvoegsel = ''): Invullen {
  const { leg } = useWerk()
  const vastleggen = useVastleggen()
  const { t } = useTranslation()
  const zin = useFoutzin(labels)
  const [bezig, zetBezig] = useState(false)
  const id = (veld: string) => voorvoegsel + veld
  const alsFout = (bezwaar: Bezwaar): Fout => {
    const veld = bezwaar.waarden['veld']?.split('.')[0]
    return { veld: id(veld !== undefined && veld in labels ? veld : FORMULIER), tekst: zin(bezwaar) }
  }
  return {
    ...vastleggen,
    foutenTitel: t(
      vastleggen.fouten.some(({ veld }) => veld !== id(FORMULIER))
        ? 'app:formulier.nietIngevuld'
        : 'app:formulier.geweigerd',
    ),
    id,
    bezig,
    fout: (veld) => vastleggen.fout(id(veld)),
    zet: (fouten) => vastleggen.zet(fouten.map(({ veld, tekst }) => ({ veld: id(veld), tekst }))),
    leg: async (invoer) => {
      if (bezig) return false
      zetBezig(true)
      const uitkomst = await leg(invoer)
      zetBezig(false)
      vastleggen.zet('goed' in uitkomst ? [] : uitkomst.bezwaren.map(alsFout))
      return 'goed' in uitkomst
    },
  }
}

function useFoutzin(labels: Labels): (bezwaar: Bezwaar) => string {
  const { t } = useTranslation()
  const zin = useBezwaarzin()
  return (bezwaar) => {
    const { veld: pad = '', verwacht, gekregen } = bezwaar.waarden
    const veld = labels[pad.split('.')[0] ?? '']
    if (veld === undefined) return zin(bezwaar)
    if (bezwaar.id === 'veld-ontbreekt') return t('app:formulier.kies', { veld })
    if (verwacht === 'te-lang') return t('app:formulier.teLang', { veld, aantal: MAX_TEKST })
    if (verwacht === 'leeg') return t('app:formulier.verplicht', { veld })
    return gekregen === '""' ? t('app:datum.fout.leeg') : zin(bezwaar)
  }
}
