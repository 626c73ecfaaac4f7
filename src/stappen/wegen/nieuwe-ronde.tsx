import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Formulier } from '../../ui/formulier'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Uitklap } from '../../ui/uitklap'
import { useWerk } from '../../werk/werk'
import { useInvullen } from '../invullen'
import { useWoorden } from '../woorden'

/** What in the state of a casus asks for weighing again. */
const AANLEIDINGEN = ['nieuwe-feiten', 'nieuwe-ronde-nodig', 'besluit-te-herzien']

/** To weigh anew, with a reason: pointed out when the core says that something changed, and always within reach. */
export function NieuweRonde() {
  const { oordeel, stand } = useWerk()
  const { t } = useTranslation()
  const woorden = useWoorden()
  const [reden, zetReden] = useState('')
  const label = t('wegen:ronde.reden')
  const invullen = useInvullen({ reden: label }, 'ronde-')
  const aanleiding = oordeel.ontbreekt.filter(({ id }) => AANLEIDINGEN.includes(id))
  if (Object.values(stand.antwoorden).every((antwoord) => antwoord === null)) return null
  const verstuur = async () => {
    if (await invullen.leg({ type: 'ronde gestart', reden })) zetReden('')
  }
  return (
    <>
      {aanleiding.map(({ id, waarden }) => (
        <Bericht
          key={id + Object.values(waarden).join()}
          soort="let-op"
          titel={t(`kern:ontbreekt.${id}.titel` as never, woorden(waarden))}
        >
          <p>{t(`kern:ontbreekt.${id}.waarom` as never, woorden(waarden))}</p>
          <p>{t('wegen:ronde.tweeWegen')}</p>
        </Bericht>
      ))}
      <Uitklap titel={t('wegen:ronde.titel')} open={aanleiding.some(({ id }) => id === 'nieuwe-ronde-nodig')}>
        <p>{t('wegen:ronde.uitleg')}</p>
        <Formulier
          fouten={invullen.fouten}
          foutenTitel={invullen.foutenTitel}
          onVerstuur={() => void verstuur()}
          acties={
            <Knop type="submit" soort="tweede" disabled={invullen.bezig}>
              {t('wegen:ronde.start')}
            </Knop>
          }
        >
          <Tekstvak
            id={invullen.id('reden')}
            label={label}
            hint={t('wegen:ronde.hint')}
            fout={invullen.fout('reden')}
            waarde={reden}
            onWijzig={zetReden}
            regels={2}
          />
        </Formulier>
      </Uitklap>
    </>
  )
}
