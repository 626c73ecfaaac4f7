import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BijzonderheidTeksten } from '../../machines/index'
import { FoutVlak } from '../ui/fout-vlak'
import type { KopNiveau } from '../ui/kop'
import { Laden } from '../ui/laden'
import { useBijzonderwoorden } from './bijzonderwoorden'
import type { Geladen } from './geladen'

export interface MetBijzonderwoordenProps {
  /** Of the message when the words do not come. */
  niveau?: KopNiveau | undefined
  children: (woorden: BijzonderheidTeksten) => ReactNode
}

/** What is drawn with the words of the bijzonderheden. */
export function MetBijzonderwoorden(props: MetBijzonderwoordenProps) {
  return <BijBijzonderwoorden geladen={useBijzonderwoorden()} {...props} />
}

export interface BijBijzonderwoordenProps extends MetBijzonderwoordenProps {
  geladen: Geladen<BijzonderheidTeksten>
}

/** The same where the page itself keeps the words; without them it says so and how to try again. */
export function BijBijzonderwoorden({ geladen, niveau = 2, children }: BijBijzonderwoordenProps) {
  const { t } = useTranslation()
  if (geladen.soort === 'klaar') return children(geladen.inhoud)
  if (geladen.soort === 'laden') return <Laden tekst={t('signalen:bijzonder.laden')} />
  return (
    <FoutVlak
      niveau={niveau}
      titel={t('signalen:bijzonder.laadfout')}
      opnieuwLabel={t('app:knop.opnieuw')}
      onOpnieuw={geladen.opnieuw}
    >
      <p>{t('signalen:bijzonder.laadfoutUitleg')}</p>
    </FoutVlak>
  )
}
