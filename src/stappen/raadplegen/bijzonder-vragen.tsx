import { useTranslation } from 'react-i18next'
import { Kop } from '../../ui/kop'
import { MetBijzonderwoorden } from '../../werk/met-bijzonderwoorden'
import { useWerk } from '../../werk/werk'
import { BijzonderPlichten } from '../bijzonder-plichten'
import { BijzonderRaad } from '../bijzonder-raad'

/** Whom the bijzonderheden of this casus ask to consult, with the numbers, and what they oblige here. */
export function BijzonderVragen() {
  const { oordeel } = useWerk()
  const { t } = useTranslation()
  if (oordeel.bijzonderheden.length === 0) return null
  return (
    <section aria-labelledby="bijzonder-vragen">
      <Kop niveau={2} id="bijzonder-vragen">
        {t('raadplegen:bijzonder.titel')}
      </Kop>
      <BijzonderPlichten stap="raadplegen" />
      <MetBijzonderwoorden niveau={3}>
        {(woorden) =>
          oordeel.bijzonderheden.map((van) => (
            <div key={van.id}>
              <Kop niveau={3}>{woorden[van.id as keyof typeof woorden].titel}</Kop>
              <BijzonderRaad bijzonderheid={van} woorden={woorden} />
            </div>
          ))
        }
      </MetBijzonderwoorden>
    </section>
  )
}
