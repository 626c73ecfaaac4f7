import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Kaart } from '../ui/kaart'
import { Knop } from '../ui/knop'
import { Leeg } from '../ui/leeg'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { Toetslijst } from './toetslijst'

export interface AfsprakenlijstProps {
  onToets: (afspraak: string) => void
}

/** Every agreement: the result it is for, who, until when, and how it was checked. */
export function Afsprakenlijst({ onToets }: AfsprakenlijstProps) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const afspraken = alle(casus.regels, 'afspraak gemaakt')
  if (afspraken.length === 0) {
    return (
      <Leeg titel={t('daarna:afspraak.geen')} niveau={3}>
        <p>{t('daarna:afspraak.geenUitleg')}</p>
      </Leeg>
    )
  }
  return afspraken.map(({ id, nr, wie, resultaat, termijn, soort }) => (
    <Kaart
      key={nr}
      niveau={3}
      titel={<VrijeTekst>{resultaat}</VrijeTekst>}
      acties={
        <Knop soort="tweede" onClick={() => onToets(id)}>
          {t('daarna:toets.knop')}
          <span className="ww-verborgen-tekst">: {resultaat.slice(0, 80)}</span>
        </Knop>
      }
    >
      <p>
        {t(`kern:keuze.afspraaksoort.${soort}.label`)} · <VrijeTekst>{wie}</VrijeTekst> ·{' '}
        {t('daarna:afspraak.tot', { dag: dagtekst(termijn) })}
      </p>
      <Toetslijst afspraak={id} />
    </Kaart>
  ))
}
