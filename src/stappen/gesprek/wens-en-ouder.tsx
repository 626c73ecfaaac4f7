import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { Kop } from '../../ui/kop'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { BijzonderPlichten, usePlichten } from '../bijzonder-plichten'
import { useContactBlokkades } from '../contact-houdt'
import type { Gesprekdaad } from './gesprek'

export interface WensEnOuderProps {
  onKies: (daad: Gesprekdaad) => void
}

/** What the victim wants, and what a bijzonderheid obliges about it. */
export function WensEnOuder({ onKies }: WensEnOuderProps) {
  const { t } = useTranslation()
  return (
    <>
      <section aria-labelledby="wens">
        <Kop niveau={2} id="wens">
          {t('gesprek:wens.titel')}
        </Kop>
        <p>{t('gesprek:wens.uitleg')}</p>
        <BijzonderPlichten stap="gesprek" alleen="wens-en-bekwaamheid" />
        <Knop soort="tweede" onClick={() => onKies('wens')}>
          {t('gesprek:wens.leg')}
        </Knop>
      </section>
      <AndereOuder onKies={onKies} />
    </>
  )
}

/** The other parent, where a bijzonderheid asks for it. Nobody is sent there while contact is shut. */
function AndereOuder({ onKies }: WensEnOuderProps) {
  const { id: casus } = useWerk()
  const { t } = useTranslation()
  const vrij = useContactBlokkades().length === 0
  const plicht = usePlichten('gesprek').find(({ id }) => id === 'andere-ouder-gehoord')
  if (!plicht) return null
  return (
    <section aria-labelledby="ouder">
      <Kop niveau={2} id="ouder">
        {t('gesprek:ouder.titel')}
      </Kop>
      {vrij && <p>{t('gesprek:ouder.uitleg')}</p>}
      {!vrij && plicht.open && (
        <p>
          {t('gesprek:ouder.eerst')} <a href={paden.scherm(casus, 'contact')}>{t('gesprek:houdt.beoordeel')}</a>
        </p>
      )}
      {!vrij && !plicht.open && (
        <Bericht soort="let-op">
          <p>{t('gesprek:ouder.dicht')}</p>
        </Bericht>
      )}
      <BijzonderPlichten stap="gesprek" alleen="andere-ouder-gehoord" />
      {vrij && (
        <Knop soort="tweede" onClick={() => onKies('andere-ouder')}>
          {t('gesprek:ouder.leg')}
        </Knop>
      )}
    </section>
  )
}
