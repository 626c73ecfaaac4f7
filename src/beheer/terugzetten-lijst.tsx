import { useTranslation } from 'react-i18next'
import type { Terugzetregel } from '../opslag/reserve/reserve'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useMomenttekst } from '../werk/dagtekst'
import { useFoutzin } from '../werk/foutzin'

/** What needs looking at first. */
const VOLGORDE: readonly Terugzetregel['lot'][] = [
  'mislukt',
  'beschadigd',
  'gewist',
  'afgesplitst',
  'nieuw',
  'aangevuld',
  'ouder',
  'gelijk',
]
const HOOGSTENS = 50

export interface TerugzettenLijstProps {
  readonly regels: readonly Terugzetregel[]
  /** Before it is done, or after. */
  readonly tijd: 'straks' | 'klaar'
}

/** The casussen of a file by what becomes of them. */
export function TerugzettenLijst({ regels, tijd }: TerugzettenLijstProps) {
  const { t } = useTranslation()
  return VOLGORDE.map((lot) => {
    const groep = regels.filter((regel) => regel.lot === lot)
    if (groep.length === 0) return null
    return (
      <section key={lot}>
        <Kop niveau={2} maat={3}>
          {t(`reserve:lot.${lot}.${tijd}`, { count: groep.length })}
        </Kop>
        <p>{t(`reserve:lot.${lot}.uitleg`)}</p>
        <ul>
          {groep.slice(0, HOOGSTENS).map((regel) => (
            <Regel key={regel.casus} regel={regel} />
          ))}
        </ul>
        {groep.length > HOOGSTENS && <p>{t('reserve:zetTerug.nogMeer', { count: groep.length - HOOGSTENS })}</p>}
      </section>
    )
  })
}

function Regel({ regel: { codenaam, soort, gewijzigd, reden } }: { readonly regel: Terugzetregel }) {
  const { t } = useTranslation()
  const moment = useMomenttekst()
  const zin = useFoutzin()
  return (
    <li>
      <strong>
        <VrijeTekst>{codenaam}</VrijeTekst>
      </strong>
      {soort === 'oefening' && ` (${t('reserve:oefening')})`} ·{' '}
      {t('reserve:zetTerug.gewijzigd', { moment: moment(gewijzigd) })}
      {reden && <p>{zin(reden)}</p>}
    </li>
  )
}
