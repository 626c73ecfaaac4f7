import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type BijzonderheidTeksten, laadBijzonderheden } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { FoutVlak } from '../ui/fout-vlak'
import type { KopNiveau } from '../ui/kop'
import { Laden } from '../ui/laden'
import { useGeladen } from './geladen'

export interface MetBijzonderwoordenProps {
  /** Of the message when the words do not come. */
  niveau?: KopNiveau | undefined
  children: (woorden: BijzonderheidTeksten) => ReactNode
}

/** The words of the bijzonderheden, loaded when a screen needs them; without them it says so and how to try again. */
export function MetBijzonderwoorden({ niveau = 2, children }: MetBijzonderwoordenProps) {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const geladen = useGeladen(taal, () => laadBijzonderheden(taal), true)
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
