import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { useWerk } from '../../werk/werk'
import { useWoorden } from '../woorden'

/** What in the state of a casus asks for weighing again. */
const AANLEIDINGEN = ['nieuwe-feiten', 'nieuwe-ronde-nodig', 'besluit-te-herzien']

/** Says what changed since the last weighing, and the two ways to take it in. */
export function WeegOpnieuw() {
  const { oordeel } = useWerk()
  const { t } = useTranslation()
  const woorden = useWoorden()
  return oordeel.ontbreekt
    .filter(({ id }) => AANLEIDINGEN.includes(id))
    .map(({ id, waarden }) => (
      <Bericht
        key={id + Object.values(waarden).join()}
        soort="let-op"
        titel={t(`kern:ontbreekt.${id}.titel` as never, woorden(waarden))}
      >
        <p>{t(`kern:ontbreekt.${id}.waarom` as never, woorden(waarden))}</p>
        <p>{t('wegen:ronde.tweeWegen')}</p>
      </Bericht>
    ))
}
