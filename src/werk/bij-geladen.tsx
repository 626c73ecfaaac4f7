import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import type { Geladen } from './geladen'

export interface BijGeladenProps<T> {
  readonly geladen: Geladen<T>
  readonly children: (inhoud: T) => ReactNode
}

/** What is drawn once it is loaded; until then that it is on its way, or that it did not come and how to try again. */
export function BijGeladen<T>({ geladen, children }: BijGeladenProps<T>) {
  const { t } = useTranslation()
  if (geladen.soort === 'klaar') return children(geladen.inhoud)
  if (geladen.soort === 'laden') return <Laden tekst={t('app:laden.app')} />
  return (
    <FoutVlak niveau={2} titel={t('kaders:laadfout')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={geladen.opnieuw}>
      <p>{t('nieuw:laadfoutUitleg')}</p>
    </FoutVlak>
  )
}
