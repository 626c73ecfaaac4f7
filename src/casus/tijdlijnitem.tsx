import type { Regel } from '../../machines/index'
import type { TijdlijnItem } from '../ui/tijdlijn'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'
import { useGebeurtenistitel } from '../werk/gebeurtenistitel'
import { kort } from '../werk/kort'
import { regelveldenVan } from '../werk/regelvelden'
import { useWaardewoord } from '../werk/waardewoord'
import { useWerk } from '../werk/werk'
import './casus.css'
import { Regelinhoud } from './regelinhoud'

const GEVAAR: readonly string[] = ['gevaar ingeroepen', '112 gebeld']

/** A line of the logboek: whole, on the day it happened, or in one line, on the day it was recorded. */
export function useTijdlijnitem(vorm: 'heel' | 'kort'): (regel: Regel) => TijdlijnItem {
  const dagtekst = useDagtekst()
  const titel = useGebeurtenistitel()
  const waardewoord = useWaardewoord('kort')
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
          eerste && (
            <bdi className="ww-kort">
              {kort(
                waardewoord(eerste)
                  .map(({ tekst }) => tekst)
                  .join(', '),
              )}
            </bdi>
          )
        ),
      nadruk,
    }
  }
}
