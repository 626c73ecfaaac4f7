import { useTranslation } from 'react-i18next'
import { alle, dezeRonde } from '../../../machines/index'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'

/** What was left open on a question in this round: what is missing, who finds out and by when. */
export function OpenTekst({ vraag }: { vraag: string }) {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const dag = useDagtekst()
  const open = alle(dezeRonde(casus.regels), 'vraag opengelaten').findLast((een) => een.vraag === vraag)
  if (!open) return null
  return (
    <>
      <VrijeTekst>{open.ontbreekt}</VrijeTekst>
      {' · '}
      <VrijeTekst>{open.wie}</VrijeTekst>
      {', '}
      {t('wegen:open.voor', { dag: dag(open.uiterlijk) })}
    </>
  )
}
