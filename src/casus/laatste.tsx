import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { Tijdlijn } from '../ui/tijdlijn'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import { useTijdlijnitem } from './tijdlijnitem'

const HOEVEEL = 5

/** The newest lines of the logboek, in one line each. */
export function Laatste() {
  const { t } = useTranslation()
  const { id, casus } = useWerk()
  const item = useTijdlijnitem('kort')
  const nieuwste = casus.regels.slice(-HOEVEEL).toReversed()
  return (
    <>
      <Kop niveau={2}>{t('casus:overzicht.laatste')}</Kop>
      <Tijdlijn items={nieuwste.map(item)} />
      <p>
        <a href={paden.scherm(id, 'tijdlijn')}>{t('casus:overzicht.naarTijdlijn', { count: casus.regels.length })}</a>
      </p>
    </>
  )
}
