import { useTranslation } from 'react-i18next'
import type { Regel } from '../../machines/index'
import type { TijdlijnItem } from '../ui/tijdlijn'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import './casus.css'
import { Regelinhoud } from './regelinhoud'
import { regelveldenVan } from './regelvelden'
import { kort, useWaardewoord } from './waardewoord'

const GEVAAR: readonly string[] = ['gevaar ingeroepen', '112 gebeld']

/** The human title of a kind of gebeurtenis. */
export function useGebeurtenistitel(): (type: string) => string {
  const { t } = useTranslation()
  return (type) => t(`kern:gebeurtenis.${type.replaceAll(' ', '-')}.titel` as never)
}

/** A line of the logboek: whole, on the day it happened, or in one line, on the day it was recorded. */
export function useTijdlijnitem(vorm: 'heel' | 'kort'): (regel: Regel) => TijdlijnItem {
  const dagtekst = useDagtekst()
  const titel = useGebeurtenistitel()
  const waardewoord = useWaardewoord()
  const { casus } = useWerk()
  return (regel) => {
    const { type, op } = regel.gebeurtenis
    const dag = vorm === 'heel' ? op : dagVan(regel.vastgelegd)
    const wijktAf = casus.afwijkingen.some(({ nr }) => nr === regel.nr)
    const eerste = regelveldenVan(regel.gebeurtenis)[vorm === 'kort' && type === 'feit vastgelegd' ? 1 : 0]
    const nadruk = GEVAAR.includes(type) ? ('gevaar' as const) : wijktAf ? ('let-op' as const) : undefined
    return {
      id: String(regel.nr),
      dag,
      dagTekst: dagtekst(dag),
      titel: titel(type),
      toelichting:
        vorm === 'heel' ? (
          <Regelinhoud regel={regel} />
        ) : (
          eerste && <bdi className="ww-kort">{kort(waardewoord(eerste))}</bdi>
        ),
      nadruk,
    }
  }
}
