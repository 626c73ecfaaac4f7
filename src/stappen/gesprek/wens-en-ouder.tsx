import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { Kop } from '../../ui/kop'
import { BijzonderPlichten, usePlichten } from '../bijzonder-plichten'
import { useContactBlokkades } from '../contact-houdt'
import type { Gesprekdaad } from './gesprek'

export interface WensEnOuderProps {
  onKies: (daad: Gesprekdaad) => void
}

/** What the victim wants, and where a bijzonderheid asks for it the other parent; nobody is sent there while contact is shut. */
export function WensEnOuder({ onKies }: WensEnOuderProps) {
  const { t } = useTranslation()
  const vrij = useContactBlokkades().length === 0
  const plichten = usePlichten('gesprek')
  const ouder = plichten.some(({ id }) => id === 'andere-ouder-gehoord')
  return (
    <>
      <section aria-labelledby="wens">
        <Kop niveau={2} id="wens">
          {t('gesprek:wens.titel')}
        </Kop>
        <p>{t('gesprek:wens.uitleg')}</p>
        <Knop soort="tweede" onClick={() => onKies('wens')}>
          {t('gesprek:wens.leg')}
        </Knop>
      </section>
      {ouder && (
        <section aria-labelledby="ouder">
          <Kop niveau={2} id="ouder">
            {t('gesprek:ouder.titel')}
          </Kop>
          {vrij ? (
            <>
              <p>{t('gesprek:ouder.uitleg')}</p>
              <Knop soort="tweede" onClick={() => onKies('andere-ouder')}>
                {t('gesprek:ouder.leg')}
              </Knop>
            </>
          ) : (
            <Bericht soort="let-op">
              <p>{t('gesprek:ouder.dicht')}</p>
            </Bericht>
          )}
        </section>
      )}
      {plichten.length > 0 && (
        <section aria-labelledby="verplicht">
          <Kop niveau={2} id="verplicht">
            {t('gesprek:verplicht')}
          </Kop>
          <BijzonderPlichten stap="gesprek" />
        </section>
      )}
    </>
  )
}
