import { useTranslation } from 'react-i18next'
import { type Bezwaar, MAX_TEKST } from '../../machines/index'
import type { Labels } from './invullen'
import { useBezwaarzin } from './zinnen'

/** What a field of one line holds at most; the core refuses more. */
const MAX_KORT = 200

/** Puts a refusal into words that call the field by its label, as it stands on the screen. */
export function useVeldzin(labels: Labels): (bezwaar: Bezwaar) => string {
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
export function isLeeg({ id, waarden: { verwacht, gekregen } }: Bezwaar): boolean {
  return id === 'veld-ontbreekt' || verwacht === 'leeg' || gekregen === '""'
}
