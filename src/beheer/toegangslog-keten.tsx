import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { Bericht } from '../ui/bericht'
import { Uitklap } from '../ui/uitklap'
import { useFoutzin } from '../werk/foutzin'

/** Whether the lines still fit on one another, in words. */
export function Ketenuitslag({ bevindingen }: { readonly bevindingen: readonly Fout[] }) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const heel = bevindingen.length === 0
  return (
    <Bericht soort={heel ? 'goed' : 'let-op'} titel={t(heel ? 'beheer:log.keten.goed' : 'beheer:log.keten.mis')}>
      <p>{t(heel ? 'beheer:log.keten.goedUitleg' : 'beheer:log.keten.misUitleg')}</p>
      {!heel && (
        <ul>
          {bevindingen.map((bevinding) => (
            <li key={JSON.stringify(bevinding)}>{zin(bevinding)}</li>
          ))}
        </ul>
      )}
    </Bericht>
  )
}

/** What such a log proves, and what it cannot: the one who is logged owns it. */
export function Loggrens() {
  const { t } = useTranslation()
  return (
    <Uitklap titel={t('beheer:log.grens.titel')}>
      <p>{t('beheer:log.grens.uitleg')}</p>
      <p>{t('beheer:log.grens.wie')}</p>
    </Uitklap>
  )
}
