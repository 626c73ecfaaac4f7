import { useTranslation } from 'react-i18next'
import { type Antwoordregel, personen } from '../../../machines/index'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { useWerk } from '../../werk/werk'

/** Under an answer: the answers per person, why, and on how many feiten it leans. */
export function AntwoordToelichting({ regel }: { regel: Antwoordregel }) {
  const { casus, teksten } = useWerk()
  const { t } = useTranslation()
  const wie = personen(casus.regels).filter(({ id }) => regel.betreft[id])
  const label = (antwoord: string) => teksten.vragen[regel.vraag]?.antwoorden[antwoord]?.label ?? antwoord
  return (
    <>
      {wie.length > 0 && (
        <ul>
          {wie.map(({ id, aanduiding }) => (
            <li key={id}>
              <VrijeTekst>{aanduiding}</VrijeTekst>: {label(regel.betreft[id] ?? '')}
            </li>
          ))}
        </ul>
      )}
      <VrijeTekst>{regel.motivering}</VrijeTekst>
      {regel.feiten.length > 0 && <div>{t('wegen:antwoorden.feiten', { count: regel.feiten.length })}</div>}
    </>
  )
}
