import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { useOntbreekzin } from '../../werk/ontbreekzin'
import { useWerk } from '../../werk/werk'

/** What in the state of a casus asks for weighing again. */
const AANLEIDINGEN = ['nieuwe-feiten', 'nieuwe-ronde-nodig', 'besluit-te-herzien']

/** Says what changed since the last weighing, and the two ways to take it in. */
export function WeegOpnieuw() {
  const { oordeel } = useWerk()
  const { t } = useTranslation()
  const zin = useOntbreekzin()
  return oordeel.ontbreekt
    .filter(({ id }) => AANLEIDINGEN.includes(id))
    .map(zin)
    .map(({ id, titel, waarom }) => (
      <Bericht key={id} soort="let-op" titel={titel}>
        <p>{waarom}</p>
        <p>{t('wegen:ronde.tweeWegen')}</p>
      </Bericht>
    ))
}
