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

/** What a field of one line holds at most; the core refuses more. */
const MAX_KORT = 200

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
  const [titel, zetTitel] = useState<'nietIngevuld' | 'kloptNiet' | 'geweigerd'>('kloptNiet')
  const id = (veld: string) => voorvoegsel + veld
  const veldVan = ({ waarden: { veld } }: Bezwaar) => {
    const naam = veld?.split('.')[0]
    return naam !== undefined && naam in labels ? naam : FORMULIER
  }
  const toon = (bezwaren: readonly Bezwaar[]) => {
    const opFormulier = bezwaren.some((bezwaar) => veldVan(bezwaar) === FORMULIER)
    zetTitel(opFormulier ? 'geweigerd' : bezwaren.every(isLeeg) ? 'nietIngevuld' : 'kloptNiet')
    vastleggen.zet(bezwaren.map((bezwaar): Fout => ({ veld: id(veldVan(bezwaar)), tekst: zin(bezwaar) })))
  }
  return {
    ...vastleggen,
    foutenTitel: t(`app:formulier.${titel}`),
    id,
    bezig,
    fout: (veld) => vastleggen.fout(id(veld)),
    zet: (fouten) => {
      zetTitel('kloptNiet')
      vastleggen.zet(fouten.map(({ veld, tekst }) => ({ veld: id(veld), tekst })))
    },
    leg: async (invoer) => {
      if (bezig) return false
      zetBezig(true)
      const uitkomst = await leg(invoer)
      zetBezig(false)
      toon('goed' in uitkomst ? [] : uitkomst.bezwaren)
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
    if (verwacht === 'leeg') return t('app:formulier.verplicht', { veld })
    if (isLeeg(bezwaar)) return t('app:datum.fout.leeg')
    const aantal = Number(gekregen) > MAX_TEKST ? MAX_TEKST : MAX_KORT
    return verwacht === 'te-lang' ? t('app:formulier.teLang', { veld, aantal }) : zin(bezwaar)
  }
}

/** Nothing was chosen or typed: a missing value, an empty text, or an empty day. */
function isLeeg({ id, waarden: { verwacht, gekregen } }: Bezwaar): boolean {
  return id === 'veld-ontbreekt' || verwacht === 'leeg' || gekregen === '""'
}
