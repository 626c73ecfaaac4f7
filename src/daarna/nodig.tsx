import { useTranslation } from 'react-i18next'
import { Takenlijst } from '../ui/takenlijst'
import { useOntbreekzin } from '../werk/ontbreekzin'
import { plaatsVan } from '../werk/plaats'
import { useWerk } from '../werk/werk'

/** What is still asked for after the five steps, each with the place to do it. */
export function Nodig() {
  const { t } = useTranslation()
  const zin = useOntbreekzin()
  const { id: casus, oordeel } = useWerk()
  const taken = oordeel.ontbreekt
    .filter(({ stap }) => stap === 'daarna')
    .map((punt) => {
      const { id, titel, waarom } = zin(punt)
      return {
        id,
        titel,
        toelichting: waarom,
        stand: 'let-op' as const,
        standTekst: t('daarna:nodig.stand'),
        href: plaatsVan(casus, punt),
      }
    })
  if (taken.length === 0) return <p>{t('daarna:nodig.niets')}</p>
  return <Takenlijst taken={taken} ontbreektTitel={t('app:stap.nogNodig')} />
}
